package fr.complet.reading;

import fr.complet.dossier.Answer;

/** A code (SIRET, IBAN, telephone, RNA) without the blanks, dots and hyphens that people put between its groups. */
final class CodeReader implements AnswerReader<String> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.CODE;
    }

    @Override
    public Answer<String> understand(Scalar scalar) {
        String code = ungrouped(scalar.trimmed());
        return scalar.means(code.isEmpty() ? scalar.trimmed() : code);
    }

    private static String ungrouped(String text) {
        var code = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && !isHyphen(c) && !Blanks.is(c)) {
                code.append(c);
            }
        }
        return code.toString();
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c > '\u007F' && Character.getType(c) == Character.DASH_PUNCTUATION);
    }
}
