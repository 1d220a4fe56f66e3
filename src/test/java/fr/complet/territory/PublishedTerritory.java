package fr.complet.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/** The published package from which the embedded table is made, at one version whose bytes are known. */
record PublishedTerritory(Path folder) {

    static final String VERSION = "6.0.0";

    /** The year of the geographic code that its README gives for this version. */
    static final int VINTAGE = 2026;

    private static final String PACKAGE = "@etalab/decoupage-administratif@" + VERSION;
    private static final String ARCHIVE = "etalab-decoupage-administratif-" + VERSION + ".tgz";
    private static final String SHA_512 =
            "XavYsFlbcM/prKr8hNHPKER94IHw/dsxNM4nxjWMYk6PLFACpEedvn/7wK8Baozm0dCYhWWcf+7bcWpA5pmCaQ==";

    /** Fetches the package with npm into a folder, and unpacks it only if its bytes are those expected. */
    static PublishedTerritory fetchInto(Path folder) throws IOException {
        run(folder, "npm", "pack", PACKAGE);
        Path archive = folder.resolve(ARCHIVE);
        String found = sha512(archive);
        if (!found.equals(SHA_512)) {
            throw new IOException(archive + " is not the package expected: its SHA-512 is " + found);
        }
        run(folder, "tar", "xzf", ARCHIVE);
        return new PublishedTerritory(folder.resolve("package").resolve("data"));
    }

    static boolean npmIsInstalled(Path folder) {
        try {
            run(folder, "npm", "--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    Path communes() {
        return folder.resolve("communes.json");
    }

    Path epcis() {
        return folder.resolve("epci.json");
    }

    Path departements() {
        return folder.resolve("departements.json");
    }

    private static String sha512(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", List.of(command)) + " failed:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
