package fr.complet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of one properties file of the program, in UTF-8. */
final class Wordbook {
    private final Map<String, String> byKey = new HashMap<>();

    private Wordbook(Properties properties) {
        for (String key : properties.stringPropertyNames()) {
            byKey.put(key, properties.getProperty(key));
        }
    }

    static Wordbook of(String resource) {
        try (InputStream bytes = Wordbook.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            var properties = new Properties();
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                properties.load(text);
            }
            return new Wordbook(properties);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    int size() {
        return byKey.size();
    }

    boolean startsAny(String prefix) {
        for (String key : byKey.keySet()) {
            if (key.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
