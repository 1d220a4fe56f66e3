package fr.complet.archive;

import fr.complet.dossier.Place;
import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A ZIP of one dossier or of many, whose folders and files stand for those of a file system; nothing is unpacked. */
final class DossierArchive {

    /** As much as dossiers are ever compressed, many times over. */
    private static final long HIGHEST_RATIO = 100;

    /** Below this, a high ratio harms nobody. */
    private static final long HARMLESS = 100L * 1024 * 1024;

    private final Path path;
    private final ArchivedFiles files;

    private DossierArchive(Path path, ArchivedFiles files) {
        this.path = path;
        this.files = files;
    }

    static DossierArchive open(Path path) throws Unreadable {
        DossierArchive archive = new DossierArchive(path, ArchivedFiles.open(path));
        archive.refuseBomb();
        return archive;
    }

    /** The dossiers in it, in the order in which a walk through the same folders would find them. */
    List<Candidate> dossiers(String shown) {
        List<Candidate> candidates = new ArrayList<>();
        files.outside().ifPresent(name -> candidates.add(RefusedPath.of(shown, Cause.ARCHIVE_NAME_OUTSIDE, name)));
        byFolder().forEach((folder, names) -> candidates.add(candidate(shown, folder, names)));
        files.close();
        return candidates;
    }

    private Candidate candidate(String shown, String folder, List<String> names) {
        String path = shown + "/" + names.get(0);
        if (names.size() > 1) {
            String place = folder.isEmpty() ? shown : shown + "/" + folder;
            return RefusedPath.of(place, Cause.SEVERAL_DOSSIERS, String.join(", ", lastParts(names)));
        }
        if (files.isTwice(names.get(0))) {
            return RefusedPath.of(path, Cause.ARCHIVE_NAME_TWICE, names.get(0));
        }
        return new ArchivedDossier(path, names.get(0), this.path, files.share());
    }

    /** The dossiers by their folders, without those among the pièces of another. */
    private Map<String, List<String>> byFolder() {
        // The separator before every other sign: a folder stands before what lies in it.
        Map<String, List<String>> all = new TreeMap<>(Comparator.comparing(name -> name.replace('/', '\0')));
        for (String name : files.names()) {
            if (DossierFile.isDossierName(lastPart(name)) && !isHidden(name)) {
                all.computeIfAbsent(folder(name), none -> new ArrayList<>()).add(name);
            }
        }
        all.keySet().removeIf(folder -> isBelowAnother(folder, all));
        return all;
    }

    private static boolean isBelowAnother(String folder, Map<String, List<String>> all) {
        for (String above = folder; !above.isEmpty(); ) {
            above = folder(above);
            if (all.containsKey(above)) {
                return true;
            }
        }
        return false;
    }

    private void refuseBomb() throws Unreadable {
        long expanded = 0;
        for (String name : files.names()) {
            if (DossierFile.isDossierName(lastPart(name))) {
                expanded += files.entry(name).map(ZipArchiveEntry::getSize).orElse(0L);
            }
        }
        if (expanded > HARMLESS && expanded / HIGHEST_RATIO > size()) {
            files.close();
            throw new Unreadable(Cause.ARCHIVE_EXPANDS, Place.ofFile(path.toString()));
        }
    }

    private long size() throws Unreadable {
        try {
            return Files.size(path);
        } catch (IOException gone) {
            throw new Unreadable(FolderListing.reason(gone), Place.ofFile(path.toString()));
        }
    }

    private static boolean isHidden(String name) {
        for (String part : name.split("/", -1)) {
            if (FolderListing.isHidden(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lastParts(List<String> names) {
        return names.stream().map(DossierArchive::lastPart).toList();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}
