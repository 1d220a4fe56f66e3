package fr.complet.reading;

import fr.complet.reading.CallProblem.Kind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Are the sources of a file used, dated and fresh, and its parameters used? */
final class SourceLint {

    private static final List<String> PUBLISHED = List.of("texte", "secondaire");

    /** The list of calls shows them, whether a requirement uses them or not. */
    private static final List<String> USUAL = List.of("taux", "plafond", "plancher", "ouverture", "cloture");

    private final Mapping file;
    private final LocalDate date;
    private final CallProblems problems;

    private SourceLint(Mapping file, LocalDate date, CallProblems problems) {
        this.file = file;
        this.date = date;
        this.problems = problems;
    }

    static void examine(Mapping file, LocalDate date, CallProblems problems) {
        SourceLint lint = new SourceLint(file, date, problems);
        lint.sources();
        lint.parameters();
    }

    private void sources() {
        Set<String> used = used();
        Tree.under(file, "sources")
                .ifPresent(group -> group.entries().forEach(entry -> {
                    if (!used.contains(entry.key())) {
                        problems.add(Kind.SOURCE_UNUSED, entry.keyPlace(), entry.key());
                    }
                    source(entry);
                }));
    }

    private void source(Mapping.Entry entry) {
        Optional<Scalar> read = Tree.text(entry.value(), "lu_le");
        boolean isPublished = Tree.text(entry.value(), "statut")
                .filter(status -> PUBLISHED.contains(status.text()))
                .isPresent();
        if (isPublished && read.isEmpty()) {
            problems.add(Kind.SOURCE_UNDATED, entry.keyPlace(), entry.key());
        }
        read.ifPresent(text -> stale(text, entry.key()));
    }

    private void stale(Scalar text, String name) {
        Readers.DATE
                .read(text)
                .value()
                .filter(day -> day.isBefore(date.minusYears(1)))
                .ifPresent(day -> problems.add(Kind.STALE, text.place(), name, day.toString()));
    }

    private void parameters() {
        Set<String> referred = referred();
        Tree.under(file, "parametres")
                .ifPresent(group -> group.entries().forEach(entry -> {
                    String own = entry.key();
                    if (own.indexOf('.') < 0 && !USUAL.contains(own) && !referred.contains(own)) {
                        problems.add(Kind.PARAMETER_UNUSED, entry.keyPlace(), own);
                    }
                    values(entry.value())
                            .forEach(value -> Tree.text(value, "constate_le").ifPresent(text -> stale(text, own)));
                }));
    }

    /** The parameters that some text refers to, by their own names. */
    private Set<String> referred() {
        String start = Tree.text(file, "appel")
                .or(() -> Tree.text(file, "jeu"))
                .map(id -> id.text() + ".")
                .orElse(".");
        Set<String> referred = new HashSet<>();
        for (Scalar text : Tree.texts(file)) {
            for (String name : References.in(text.text())) {
                referred.add(name.startsWith(start) ? name.substring(start.length()) : name);
            }
        }
        return referred;
    }

    private static List<Form> values(Form parameter) {
        return parameter instanceof Sequence list ? list.items() : List.of(parameter);
    }

    /** The sources that values and requirements name. */
    private Set<String> used() {
        Set<String> used = new HashSet<>();
        Tree.under(file, "parametres")
                .ifPresent(group -> group.entries()
                        .forEach(entry -> values(entry.value()).forEach(value -> addSource(value, used))));
        Tree.items(file, "exigences").forEach(clause -> addSource(clause, used));
        return used;
    }

    private static void addSource(Form form, Set<String> used) {
        Tree.text(form, "source").ifPresent(name -> used.add(name.text()));
    }
}
