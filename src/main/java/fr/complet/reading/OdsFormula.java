package fr.complet.reading;

/** The formulas of LibreOffice in the grammar of Excel, as far as plain calculations need it. */
final class OdsFormula {
    private OdsFormula() {}

    /** {@code of:=SUM([.B2:.B9];[$Total.C1])} is {@code SUM(B2:B9,$Total!C1)}. */
    static Formula of(String saved) {
        String text = saved.substring(saved.indexOf('=') + 1);
        var plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = c == '[' ? text.indexOf(']', i) : -1;
            if (close > 0) {
                plain.append(reference(text.substring(i + 1, close)));
                i = close;
            } else {
                plain.append(c == ';' ? ',' : c);
            }
            i++;
        }
        return Formula.of(plain.toString());
    }

    /** A sheet, when named, ends at the last dot before the name of the cell; one that begins with a dollar is the same. */
    private static String reference(String reference) {
        int colon = reference.lastIndexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        int dot = first.lastIndexOf('.');
        if (dot < 0) {
            return reference;
        }
        String sheet = first.substring(0, dot);
        String named = sheet.isEmpty() ? "" : (sheet.startsWith("$") ? sheet.substring(1) : sheet) + "!";
        String last = colon < 0 ? "" : reference.substring(colon + 1);
        boolean elsewhere = last.indexOf('.') > 0;
        return named + first.substring(dot + 1) + (colon < 0 ? "" : ":" + (elsewhere ? last : last.replace(".", "")));
    }
}
