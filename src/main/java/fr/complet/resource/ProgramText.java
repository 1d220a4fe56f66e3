package fr.complet.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A text that comes with the program, beside one of its classes. In the jar it is a class that holds it, which Java keeps
 * among those it starts with: to open the jar for the first text takes longer than to judge a dossier.
 */
public final class ProgramText {

    private ProgramText() {}

    /** The text of a name such as {@code communes/21.txt}; nothing when there is none. */
    public static Optional<String> read(Class<?> beside, String name) {
        try {
            Class<?> ready = Class.forName(beside.getPackageName() + "." + readyName(name));
            return Optional.of((String) ((Supplier<?>) ready.getConstructor().newInstance()).get());
        } catch (ClassNotFoundException written) {
            return asWritten(beside, name);
        } catch (ReflectiveOperationException damaged) {
            throw new IllegalStateException("the program is damaged: " + name, damaged);
        }
    }

    /** The class that holds the text of a name, without its package; the build makes it. */
    public static String readyName(String name) {
        return name.replace('.', '$').replace('/', '.');
    }

    private static Optional<String> asWritten(Class<?> beside, String name) {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program is damaged: " + name, unreadable);
        }
    }
}
