package fr.complet.reading;

import fr.complet.reading.Mapping.Entry;
import fr.complet.spelling.Spelling;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the tree of a YAML dossier as the sheets of a workbook, as plainly as can be. */
public final class TwinWriter {
    private final SheetWriter writer;
    private final Map<String, List<Mapping>> tables = new LinkedHashMap<>();

    TwinWriter(SheetWriter writer) {
        this.writer = writer;
    }

    /** Saves a dossier in YAML as a workbook. */
    public static Path twin(Path yaml, Path workbook) throws Unreadable {
        Form root = YamlForm.read(TextFile.read(yaml, "dossier.yaml").source());
        return new TwinWriter(SheetWriter.xlsx()).write((Mapping) root).saved(workbook);
    }

    SheetWriter write(Mapping root) {
        writer.sheet("Dossier").row("Rubrique", "Réponse", "Remarque");
        answers("", root);
        tables.forEach(this::table);
        return writer;
    }

    private void answers(String group, Mapping mapping) {
        for (Entry entry : mapping.entries()) {
            String path = group.isEmpty() ? entry.key() : group + "." + entry.key();
            if (entry.value() instanceof Mapping inner) {
                answers(path, inner);
            } else if (isTable(path) && entry.value() instanceof Sequence lines) {
                tables.computeIfAbsent(entry.key(), key -> new ArrayList<>())
                        .addAll(lines.items().stream().map(Mapping.class::cast).toList());
            } else {
                writer.row(path, text(entry.value()));
            }
        }
    }

    private static boolean isTable(String path) {
        return DossierFormat.question(normalised(path))
                        .filter(question -> question.kind() == Question.Kind.TABLE)
                        .isPresent()
                || SheetRole.of(path.substring(path.lastIndexOf('.') + 1))
                        .filter(role -> role.kind() == SheetRole.Kind.TABLE)
                        .isPresent();
    }

    private static String normalised(String path) {
        return List.of(path.split("\\.")).stream().map(Spelling::normalise).collect(Collectors.joining("."));
    }

    private void table(String name, List<Mapping> lines) {
        var headings = new ArrayList<String>();
        for (Mapping line : lines) {
            for (Entry entry : line.entries()) {
                if (!headings.contains(entry.key())) {
                    headings.add(entry.key());
                }
            }
        }
        writer.sheet(name).row("Titre du tableau").rows(1).row(headings.toArray());
        String table = SheetRole.of(name).orElseThrow().path();
        for (Mapping line : lines) {
            writer.row(headings.stream().map(key -> cell(line, key, table)).toArray());
        }
    }

    private static Object cell(Mapping line, String key, String table) {
        Form value = line.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst()
                .orElse(null);
        if (value == null) {
            return null;
        }
        Optional<Question> question = DossierFormat.question(table + "[]." + Spelling.normalise(key));
        boolean amount =
                question.filter(found -> found.kind() == Question.Kind.AMOUNT).isPresent();
        String text = text(value);
        return amount && text.matches("-?[0-9]+([.][0-9]{1,2})?") ? new BigDecimal(text) : text;
    }

    private static String text(Form value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Sequence list) {
            return list.items().stream().map(TwinWriter::text).collect(Collectors.joining("; "));
        }
        return ((Mapping) value)
                .entries().stream()
                        .map(entry -> entry.key() + ": " + text(entry.value()))
                        .collect(Collectors.joining("; "));
    }
}
