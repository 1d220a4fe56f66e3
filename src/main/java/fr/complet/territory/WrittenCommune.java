package fr.complet.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A commune as somebody wrote it: the codes in the text, and the name beside them, blank when there is none. */
record WrittenCommune(List<String> codes, String name, boolean restoredZero, boolean cedex) {

    /** No name with its code is as long. */
    private static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern CODE = Pattern.compile("[0-9]{4,5}|2[ABab][0-9]{3}");
    private static final Pattern CODE_IN_TEXT = Pattern.compile("(?<!\\w)(?:" + CODE.pattern() + ")(?!\\w)");
    private static final Pattern CEDEX =
            Pattern.compile("\\bcedex\\b([\\s\\u00A0]*[0-9]{1,2}\\b)?", Pattern.CASE_INSENSITIVE);

    WrittenCommune {
        codes = List.copyOf(codes);
    }

    static WrittenCommune of(String text) {
        if (text.length() > LONGEST) {
            return new WrittenCommune(List.of(), "", false, false);
        }
        String joined = BLANKS.matcher(text).replaceAll("");
        String written = CODE.matcher(joined).matches() ? joined : text;
        var withoutCedex = CEDEX.matcher(written).replaceAll(" ");
        var codes = new ArrayList<String>();
        boolean restored = false;
        var matcher = CODE_IN_TEXT.matcher(withoutCedex);
        while (matcher.find()) {
            String code = matcher.group();
            restored |= code.length() == 4;
            codes.add(code.length() == 4 ? "0" + code : code.replace('a', 'A').replace('b', 'B'));
        }
        String name = matcher.reset().replaceAll(" ");
        return new WrittenCommune(codes, name, restored, !withoutCedex.equals(written));
    }

    boolean hasName() {
        return !PlaceName.ofCommune(name).bare().isEmpty();
    }
}
