package fr.complet.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What tells a finding of one dossier from any other, from run to run: the requirement, the dossier and the answer, but
 * neither line nor words, which change when something else does.
 */
final class Fingerprints {

    private static final int HEX_DIGITS = 32;

    private final String dossier;
    private final Map<String, Integer> told = new HashMap<>();

    Fingerprints(String path) {
        this.dossier = SourcePath.of(path);
    }

    /** Unique among those of the dossier: several findings about one answer are counted. */
    String of(Remark remark) {
        String about = String.join("\n", remark.id(), dossier, remark.place().path());
        int number = told.merge(about, 1, Integer::sum);
        return digest(number == 1 ? about : about + "\n" + number);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
