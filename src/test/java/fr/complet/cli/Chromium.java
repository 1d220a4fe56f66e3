package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A browser without a window, and what it makes of a page. */
final class Chromium {

    /** Blink's word for a reader who prefers a dark page. */
    static final String DARK = "--blink-settings=preferredColorScheme=0";
    /** As wide as a telephone. */
    static final String NARROW = "--window-size=360,800";

    private Chromium() {}

    /** The page as it stands once its scripts have run. */
    static String dom(Path page, String... looks) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--virtual-time-budget=20000", "--dump-dom"));
        arguments.addAll(List.of(looks));
        return run(page, arguments);
    }

    static void print(Path page, Path pdf) throws IOException, InterruptedException {
        run(page, List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf));
    }

    private static String run(Path page, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(arguments);
        command.add(page.toUri().toString());
        Path out = Files.createTempFile(page.getParent(), "dom", ".html");
        Process browser = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
