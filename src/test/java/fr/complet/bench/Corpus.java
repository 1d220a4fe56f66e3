package fr.complet.bench;

import fr.complet.reading.TwinWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dossiers made from the complete sample, always the same for the same seed: other amounts, in proportion, so that
 * everything still adds up, and other names.
 */
final class Corpus {

    private static final Pattern AMOUNT =
            Pattern.compile("\\b((?:montant|prix|depenses|ressources)\\w*|202\\d): (\"[\\d ]+,00 €\"|\\d+)(?=[,}\\s])");

    private static final Pattern NAME =
            Pattern.compile("\\b(libelle|intitule|reference|nom|fournisseur): \"([^\"]+)\"");

    private final Random random;
    private final String sample;

    Corpus(String sample, long seed) {
        this.sample = sample;
        this.random = new Random(seed);
    }

    /** Writes the dossiers into one folder, with the pièces of the sample, which all of them name. */
    static List<Path> write(Path samples, Path folder, int count, boolean bad) throws IOException {
        copy(samples.resolve("pieces"), Files.createDirectories(folder.resolve("pieces")));
        Corpus corpus = new Corpus(Files.readString(samples.resolve("dossier.yaml")), 2021);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String dossier = corpus.next();
            Path file = folder.resolve("%05d.yaml".formatted(i));
            written.add(Files.writeString(file, bad ? BadDossier.spoil(dossier) : dossier));
        }
        return written;
    }

    /** The same dossiers as workbooks, in a folder of their own. */
    static List<Path> workbooks(List<Path> dossiers, Path samples, Path folder) throws Exception {
        copy(samples.resolve("pieces"), Files.createDirectories(folder.resolve("pieces")));
        List<Path> written = new ArrayList<>();
        for (Path dossier : dossiers) {
            String name = String.valueOf(dossier.getFileName()).replace(".yaml", ".xlsx");
            written.add(TwinWriter.twin(dossier, folder.resolve(name)));
        }
        return written;
    }

    String next() {
        // From half to once and a half, by hundredths: amounts of the sample are whole euros, so cents stay exact.
        BigDecimal factor = BigDecimal.valueOf(50L + random.nextInt(101), 2);
        String other = AMOUNT.matcher(sample)
                .replaceAll(found -> Matcher.quoteReplacement(scaled(found.group(1), found.group(2), factor)));
        return NAME.matcher(other)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "%s: \"%s %d\"".formatted(found.group(1), found.group(2), random.nextInt(100_000))));
    }

    private static String scaled(String key, String amount, BigDecimal factor) {
        BigDecimal euros = new BigDecimal(amount.replaceAll("[\"€ ]|,00", ""));
        return key + ": " + euros.multiply(factor).toPlainString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
