package fr.complet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which release of the program this is. */
public final class Version {

    private Version() {}

    /** As the build declares it. */
    public static String current() {
        try (InputStream written = Version.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(written).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
