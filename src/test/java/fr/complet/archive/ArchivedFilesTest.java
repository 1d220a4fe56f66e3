package fr.complet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchivedFilesTest {

    private static final int FILES = 200;
    private static final int THREADS = 4;

    @TempDir
    private Path folder;

    @Test
    void several_threads_read_what_each_file_holds() throws Exception {
        Path zip = zip();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 50; round++) {
                assertThat(misread(zip, threads)).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The names of the files of which other bytes, or none, were read. */
    private static List<String> misread(Path zip, ExecutorService threads) throws Exception {
        try (ArchivedFiles files = ArchivedFiles.open(zip)) {
            var start = new CyclicBarrier(THREADS);
            List<Callable<List<String>>> readers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                readers.add(() -> {
                    start.await();
                    return misread(files);
                });
            }
            List<String> misread = new ArrayList<>();
            for (Future<List<String>> reader : threads.invokeAll(readers)) {
                misread.addAll(reader.get());
            }
            return misread;
        }
    }

    private static List<String> misread(ArchivedFiles files) {
        return files.names().stream()
                .filter(name -> !name.equals(read(files, name)))
                .toList();
    }

    private static String read(ArchivedFiles files, String name) {
        ZipArchiveEntry entry = files.entry(name).orElseThrow();
        try {
            return new String(files.start(entry, 100), StandardCharsets.UTF_8);
        } catch (IOException misread) {
            return String.valueOf(misread.getMessage());
        }
    }

    /** Each file holds its own name. */
    private Path zip() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < FILES; i++) {
                String name = "pieces/%03d.txt".formatted(i);
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }
}
