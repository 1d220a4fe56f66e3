package fr.complet.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A command as a user would start it, from the folder of the program, its output thrown away. */
record Launch(List<String> command, Map<String, String> environment, Path folder) {

    /** The highest exit status of a run that judged its dossiers. */
    private static final int JUDGED = 1;

    private static final long BETWEEN_LOOKS = 3;

    /** Milliseconds from before the process exists to after it has ended. */
    double milliseconds() throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = start().waitFor();
        long end = System.nanoTime();
        demandSuccess(status);
        return (end - start) / 1e6;
    }

    /** The most memory that was resident, in MiB, as far as the system tells it; looked at until the process ends. */
    OptionalLong peak() throws IOException, InterruptedException {
        Process process = start();
        OptionalLong peak = OptionalLong.empty();
        while (process.isAlive()) {
            OptionalLong now = peakOf(process.pid());
            peak = now.isPresent() ? now : peak;
            Thread.sleep(BETWEEN_LOOKS);
        }
        demandSuccess(process.waitFor());
        return peak;
    }

    /** Linux alone keeps the high-water mark of a process where others can read it. */
    static OptionalLong peakOf(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException notThere) {
            return OptionalLong.empty();
        }
    }

    Process start() throws IOException {
        return builder()
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private void demandSuccess(int status) {
        if (status > JUDGED) {
            throw new IllegalStateException("status " + status + " from: " + String.join(" ", command));
        }
    }
}
