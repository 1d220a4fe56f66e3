package fr.complet.reading;

import fr.complet.reading.Unsupposable.Kind;

/**
 * An answer that is supposed in place of the one in the file: {@code ressources[region].montant=50000}.
 *
 * @param path the question, as the user names it
 * @param value what is supposed; empty or {@code ~} for nothing
 */
public record Supposition(String path, String value) {

    private static final String NOTHING = "~";

    /**
     * Reads {@code PATH=VALUE}; a sign of equality inside brackets belongs to the path.
     *
     * @throws Unsupposable when there is no path, or no sign of equality
     */
    public static Supposition of(String text) throws Unsupposable {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '=' && depth == 0 && i > 0) {
                return new Supposition(
                        text.substring(0, i).strip(), text.substring(i + 1).strip());
            }
        }
        throw new Unsupposable(Kind.MALFORMED, text);
    }

    boolean isRemoval() {
        return value.isEmpty() || value.equals(NOTHING);
    }
}
