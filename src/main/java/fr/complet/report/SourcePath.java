package fr.complet.report;

import java.nio.charset.StandardCharsets;

/** How platforms name the files of a run: with forward slashes, from the current folder. */
final class SourcePath {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private SourcePath() {}

    /** Without the dot of the current folder, which platforms do not resolve. */
    static String of(String file) {
        String path = file.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return path;
    }

    static boolean isAbsolute(String file) {
        return file.startsWith("/") || file.matches("[A-Za-z]:/.*");
    }

    /** A relative reference, percent-encoded; an absolute path as a {@code file:} address. */
    static String uri(String file) {
        String path = of(file);
        if (isAbsolute(path)) {
            return "file://" + (path.startsWith("/") ? "" : "/") + encoded(path);
        }
        return encoded(path);
    }

    private static String encoded(String path) {
        var uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }
}
