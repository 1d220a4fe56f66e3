package fr.complet.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its window, which saves a workbook as its users do. */
public final class LibreOffice {
    private static final long MOST_SECONDS = 120;

    private LibreOffice() {}

    /** The file as saved in another format into a folder. */
    public static Path saved(Path file, String format, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice does not end");
        }
        String name = file.getFileName().toString();
        Path saved = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
        if (!Files.exists(saved)) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        return saved;
    }
}
