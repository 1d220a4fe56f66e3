package fr.complet.cli;

import fr.complet.reading.Twin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** As many dossiers as a test wants: YAML and workbooks of all samples, one in ten broken, each in a way of its own. */
final class ManyDossiers {

    private static final int ONE_IN = 10;

    /** Ways to break a whole text; further ones break a single line of it. */
    private static final List<UnaryOperator<String>> TEXT_WAYS = List.of(
            text -> "",
            text -> " \n\n",
            text -> "\0\0\0" + text,
            text -> "\t" + text,
            text -> "- un\n- deux\n",
            text -> "rien qu'un texte",
            text -> text + "\n---\n" + text,
            text -> text + "\nencore: *x\n",
            text -> text + "\nencore: !!java.io.File x\n",
            text -> text + "\n<<: {a: b}\n",
            text -> text + "\nencore: \"sans fin\n",
            text -> text + "\nencore: a : b\n",
            text -> text + "\nencore: -\n",
            text -> text + "\nporteurs: [a, b]\n",
            text -> text + text,
            text -> "dossier: 2\n" + text,
            text -> text.replaceFirst("appel: .*", "appel: nulle-part"),
            text -> text.replaceFirst("appel: .*", ""),
            text -> text.replaceFirst("appel: .*", "appel: appel.yaml"),
            text -> text.replaceFirst("date_depot: .*", "date_depot: 31/02/2021"),
            text -> text.replaceFirst("depenses:", "depenses: rien"),
            text -> text.replaceFirst("(?s)budget:.*", "budget: ~\n"),
            text -> text.replaceAll("montant", "montnat"),
            text -> text.replaceAll("montant[a-z_]*: [0-9.]+", "montant_ht: 1.000"),
            text -> text.replaceAll("fichier: pieces/", "fichier: ../../"),
            text -> text.substring(0, text.length() / 2),
            text -> text.replace(": ", ":"),
            text -> "[".repeat(200) + text,
            text -> text.replace("\n", "\r"),
            text -> "\uFEFF" + text,
            text -> text.replace('e', '\u001B'),
            text -> "a: " + "x".repeat(250_000) + "\n" + text);

    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> workbooks = new ArrayList<>();
    private final Path elsewhere;
    private int broken;

    private ManyDossiers(Path scratch) throws Exception {
        this.elsewhere = Files.writeString(scratch.resolve("ailleurs.yaml"), "reference: ailleurs\n");
        for (Path sample : SamplesTest.samples()) {
            String text = Files.readString(sample.resolve("dossier.yaml"));
            texts.add(text);
            workbooks.add(Files.readAllBytes(Twin.workbook(text, scratch.resolve("dossier.xlsx"))));
        }
    }

    /** Writes them below a folder, a hundred in each of its folders. */
    static void write(int number, Path folder, Path scratch) throws Exception {
        ManyDossiers many = new ManyDossiers(scratch);
        for (int i = 0; i < number; i++) {
            Path place = Files.createDirectories(folder.resolve("%03d/%04d".formatted(i / 100, i)));
            if (i % ONE_IN == ONE_IN - 1) {
                many.breakOne(place);
            } else {
                many.writeOne(i, place);
            }
        }
    }

    private void writeOne(int i, Path place) throws IOException {
        if (i % 2 == 0) {
            String text = texts.get(i / 2 % texts.size());
            Files.writeString(
                    place.resolve("dossier.yaml"), text.replaceFirst("reference:.*", "reference: \"N-" + i + "\""));
        } else {
            Files.write(place.resolve("dossier.xlsx"), workbooks.get(i / 2 % workbooks.size()));
        }
    }

    /** Each time in another way. */
    private void breakOne(Path place) throws IOException {
        int way = broken++;
        String text = texts.get(way % texts.size());
        if (way < TEXT_WAYS.size()) {
            Files.writeString(place.resolve("dossier.yaml"), TEXT_WAYS.get(way).apply(text));
        } else if (breaksFile(way - TEXT_WAYS.size(), place)) {
            return;
        } else {
            Files.write(place.resolve("dossier.yaml"), withoutSense(text.lines().toList(), way));
        }
    }

    /** Ways to break a file as a file. */
    private boolean breaksFile(int way, Path place) throws IOException {
        byte[] workbook = workbooks.get(way % workbooks.size());
        Path yaml = place.resolve("dossier.yaml");
        switch (way) {
            case 0 -> Files.write(place.resolve("dossier.xlsx"), Arrays.copyOf(workbook, workbook.length / 2));
            case 1 -> Files.writeString(place.resolve("dossier.xlsx"), "a;b;c\n");
            case 2 -> Files.write(place.resolve("dossier.xls"), workbook);
            case 3 -> Files.write(place.resolve("dossier.ods"), new byte[0]);
            case 4 -> Files.write(yaml, workbook);
            case 5 -> Files.write(yaml, texts.get(0).getBytes(StandardCharsets.UTF_16));
            case 6 -> Files.write(yaml, texts.get(0).getBytes(StandardCharsets.ISO_8859_1));
            case 7 -> Files.createSymbolicLink(yaml, elsewhere);
            case 8 -> Files.createSymbolicLink(yaml, Path.of("nulle-part"));
            case 9 -> {
                Files.writeString(yaml, texts.get(0));
                Files.writeString(place.resolve("dossier.yml"), texts.get(0));
            }
            case 10 -> Files.writeString(place.resolve("a.zip"), "PK");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One line is gone, or says nothing that can be understood. */
    private static byte[] withoutSense(List<String> lines, int way) {
        int line = 3 + way * 7 % (lines.size() - 5);
        List<String> changed = new ArrayList<>(lines);
        if (way % 2 == 0) {
            changed.remove(line);
        } else {
            changed.set(line, lines.get(line).replaceFirst(":.*", ": ???"));
        }
        return String.join("\n", Stream.concat(changed.stream(), Stream.of("")).toList())
                .getBytes(StandardCharsets.UTF_8);
    }
}
