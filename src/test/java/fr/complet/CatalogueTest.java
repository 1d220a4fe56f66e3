package fr.complet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.parameter.Dated;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Catalogue;
import fr.complet.reading.Entry;
import fr.complet.reading.GivenValue;
import fr.complet.requirement.CertifiedAccounts;
import fr.complet.requirement.ProcurementThreshold;
import fr.complet.requirement.Reminder;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the rule-set files of the program ask is once satisfied and once not, and says why and what to do. */
final class CatalogueTest {

    private static final Path RESOURCES = Path.of("src/main/resources/fr/complet");

    private static final Pattern ID = Pattern.compile("(?m)^  - id: ([a-z0-9-]+)$");

    /** The usual parameters that a call may leave open, with values among which the examples lie. */
    private static final Map<String, String> USUAL = Map.of(
            "taux", "45 %",
            "plafond", "50 000 €",
            "assiette", "100 000 €",
            "duree", "30",
            "plancher", "10 000 €",
            "ouverture", "2021-06-01",
            "cloture", "2021-09-30");

    /** These only remind of something that a person sees; they are satisfied by asking nothing. */
    private static final List<Class<? extends Requirement>> NEVER_MET =
            List.of(Reminder.class, ProcurementThreshold.class, CertifiedAccounts.class);

    @TempDir
    private static Path folder;

    private static final Map<String, Clause> CLAUSES = new LinkedHashMap<>();

    private static final Set<String> PASSED = new LinkedHashSet<>();

    private static final Set<String> FAILED = new LinkedHashSet<>();

    @BeforeAll
    static void assess_the_examples() throws Exception {
        for (Call call : calls()) {
            call.clauses().forEach(clause -> CLAUSES.put(clause.id(), clause));
            for (Dossier dossier : ExampleDossiers.filedFor(call)) {
                LocalDate date = dossier.filing().filedOn().value().orElse(LocalDate.of(2021, 9, 15));
                Assessment assessment = call.assess(dossier, date);
                assessment.checklist().forEach(CatalogueTest::note);
            }
        }
        for (Entry entry : Catalogue.shipped().entries()) {
            entry.passing().ifPresent(shown -> note(shown.judged()));
            entry.failing().ifPresent(shown -> note(shown.judged()));
        }
    }

    @Test
    void every_requirement_is_in_a_call() throws IOException {
        assertThat(CLAUSES.keySet()).containsAll(ids());
    }

    @Test
    void every_requirement_has_an_example_that_passes() throws IOException {
        assertThat(PASSED).containsAll(ids());
    }

    @Test
    void every_requirement_has_an_example_that_fails() throws IOException {
        assertThat(FAILED).containsAll(ids());
    }

    @Test
    void every_requirement_says_what_it_is_and_what_to_do_in_both_languages_and_on_what_it_rests() throws IOException {
        assertThat(ids()).allSatisfy(id -> {
            Clause clause = CLAUSES.get(id);
            assertThat(clause.title().fr())
                    .isNotBlank()
                    .isNotEqualTo(clause.title().en());
            assertThat(clause.remedy())
                    .hasValueSatisfying(
                            remedy -> assertThat(remedy.fr()).isNotBlank().isNotEqualTo(remedy.en()));
            assertThat(clause.source().title()).isNotBlank();
        });
    }

    private static void note(Judged one) {
        Requirement requirement = one.clause().requirement();
        boolean nothingAsked = one.is(Status.NOT_APPLICABLE) && NEVER_MET.contains(requirement.getClass());
        if (one.is(Status.MET) || nothingAsked) {
            PASSED.add(one.clause().id());
        }
        boolean reminded = one.is(Status.UNDECIDED) && NEVER_MET.contains(requirement.getClass());
        if (one.outcome().isFailed() || reminded) {
            FAILED.add(one.clause().id());
        }
    }

    /** The ids that the files of sets and calls write. */
    private static Set<String> ids() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (String kind : List.of("sets", "calls")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(kind))) {
                for (Path file : files.sorted().toList()) {
                    ID.matcher(Files.readString(file)).results().forEach(found -> ids.add(found.group(1)));
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(80);
        return ids;
    }

    /** Every call of the program, and one that includes every set; what they leave open is given. */
    private static List<Call> calls() throws Exception {
        CallLibrary library = new CallLibrary();
        List<Call> calls = new ArrayList<>();
        for (String id : CallLibrary.calls()) {
            calls.add(library.call(id, open(library.call(id, List.of()))));
        }
        Path all = Files.writeString(folder.resolve("tout.yaml"), """
                appel: tout
                version: 1
                titre: Tout
                autorite: {nom: Région, type: region, siren: "200053726"}
                inclut: [socle, cofinancement, numerique, association]
                """);
        calls.add(library.read(all, "tout.yaml", List.of()));
        return calls;
    }

    private static List<GivenValue> open(Call call) {
        List<GivenValue> given = new ArrayList<>();
        call.parameters().forEach((name, parameter) -> {
            String usual = USUAL.get(name.substring(name.lastIndexOf('.') + 1));
            if (usual != null && name.startsWith(call.id()) && isOpen(parameter)) {
                given.add(new GivenValue(name, usual, "règlement", Place.ofFile("--param")));
            }
        });
        return given;
    }

    private static boolean isOpen(Dated<?> parameter) {
        return parameter.on(LocalDate.of(2021, 9, 15)).isEmpty();
    }
}
