package fr.complet.archive;

import fr.complet.dossier.Place;
import fr.complet.reading.DossierReader;
import fr.complet.reading.DossierTree;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A dossier in an archive.
 *
 * @param name that of its file in the archive
 */
record ArchivedDossier(String path, String name, Path archive, ArchivedFiles files) implements Candidate {

    @Override
    public boolean isNamed() {
        return false;
    }

    @Override
    public <R, X extends Exception> R read(Making<R, X> making) throws Unreadable, X {
        try (files) {
            ZipArchiveEntry entry = files.entry(name).orElseThrow();
            if (!files.isPlain(entry)) {
                boolean locked = entry.getGeneralPurposeBit().usesEncryption();
                throw new Unreadable(locked ? Cause.ARCHIVE_PASSWORD : Cause.NOT_A_FILE, place());
            }
            byte[] content = files.start(entry, DossierReader.LARGEST + 1);
            if (content.length <= DossierReader.LARGEST && !isIntact(content, entry)) {
                throw new Unreadable(Cause.DAMAGED_ARCHIVE, place());
            }
            return making.of(tree(content));
        } catch (IOException damaged) {
            throw new Unreadable(Cause.DAMAGED_ARCHIVE, place());
        }
    }

    @Override
    public void pass() {
        files.close();
    }

    private static boolean isIntact(byte[] content, ZipArchiveEntry entry) {
        var sum = new CRC32();
        sum.update(content);
        return sum.getValue() == entry.getCrc();
    }

    private DossierTree tree(byte[] content) throws Unreadable, IOException {
        var pieces = new ArchivedPieces(DossierArchive.folder(name), files);
        if (!DossierReader.isWorkbook(name)) {
            return DossierReader.open(new ByteArrayInputStream(content), shortName(), pieces);
        }
        Path copy = Files.createTempFile("complet", ".tmp");
        try {
            Files.write(copy, content);
            return DossierReader.openWorkbook(copy, shortName(), pieces);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Place place() {
        return Place.ofFile(shortName());
    }

    private String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(archive.resolve(name));
    }

    @Override
    public long size() {
        return files.entry(name).map(ZipArchiveEntry::getSize).orElse(0L);
    }
}
