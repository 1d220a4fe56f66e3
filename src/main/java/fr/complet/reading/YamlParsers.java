package fr.complet.reading;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Makes parsers of YAML. Loading the library takes longer than parsing a dossier with it: another thread can do it
 * while the program has other things to do.
 */
final class YamlParsers {

    /** The library refuses what is deeper, in words of its own; the form refuses before. */
    private static final int DEEPEST = 1000;

    /** A bit of all that dossiers are written with. */
    private static final String SPECIMEN = "a:\n  - {b: \"c\", d: [e, 1]}\nf: 'g'\n";

    private static final FutureTask<YamlTexts.Factory> FACTORY = new FutureTask<>(YamlParsers::tried);

    private YamlParsers() {}

    /** Loads the library; meanwhile {@link #of} waits for it on other threads. */
    static void prepare() {
        FACTORY.run();
    }

    static YamlTexts of(String text) throws IOException {
        FACTORY.run();
        try {
            return FACTORY.get().of(text);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Parsers whose limits are those of the form that reads with them; used once, so that all of it is loaded. */
    private static YamlTexts.Factory tried() throws IOException {
        YamlTexts.Factory factory = factory();
        try (YamlTexts parser = factory.of(SPECIMEN)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
        }
        return factory;
    }

    private static YamlTexts.Factory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TextFile.LARGEST);
        YamlTexts.Factory factory = new YamlTexts.Factory(YAMLFactory.builder().loaderOptions(options));
        // Numbers are never converted here: a text of ten thousand digits is only illegible, not an error.
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNumberLength(TextFile.LARGEST)
                .maxNameLength(TextFile.LARGEST)
                .maxStringLength(TextFile.LARGEST)
                .maxNestingDepth(DEEPEST)
                .build());
        return factory;
    }
}
