package fr.complet.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its window, which saves a workbook as its users do. */
public final class LibreOffice {
    private static final long MOST_SECONDS = 300;

    private LibreOffice() {}

    /** The file as saved in another format into a folder. */
    public static Path saved(Path file, String format, Path folder) throws IOException, InterruptedException {
        return saved(List.of(file), format, folder).get(0);
    }

    /** Several files in one go, since each start takes seconds. */
    static List<Path> saved(List<Path> files, String format, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice does not end");
        }
        List<Path> saved = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            saved.add(folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format));
            if (!Files.exists(saved.get(saved.size() - 1))) {
                throw new IllegalStateException(Files.readString(folder.resolve("log")));
            }
        }
        return saved;
    }
}
