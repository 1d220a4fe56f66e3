package fr.complet.archive;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Attachment.Condition;
import fr.complet.reading.Attachments;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The pièces of a dossier that lie in the same archive.
 *
 * @param folder that of the dossier, which no path may leave; empty at the top
 */
record ArchivedPieces(String folder, ArchivedFiles files) implements Function<String, Attachment> {

    @Override
    public Attachment apply(String written) {
        if (Attachments.isHostile(written)) {
            return found(Condition.OUTSIDE);
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : Normalizer.normalize(written, Normalizer.Form.NFC).split("[/\\\\]", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return found(Condition.OUTSIDE);
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        String relative = String.join("/", parts);
        return at(folder.isEmpty() ? relative : folder + "/" + relative);
    }

    private Attachment at(String name) {
        return files.entry(name)
                .map(entry -> judged(name, entry))
                .orElseGet(() -> found(files.isFolder(name) ? Condition.NOT_A_FILE : Condition.ABSENT));
    }

    private Attachment judged(String name, ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            return found(Condition.NOT_A_FILE);
        }
        if (files.isTwice(name) || !files.isPlain(entry)) {
            return found(Condition.NOT_READABLE);
        }
        try {
            byte[] beginning = files.start(entry, Attachments.BEGINNING);
            return beginning.length == 0 ? found(Condition.EMPTY) : Attachments.judged(name, beginning);
        } catch (IOException damaged) {
            return found(Condition.NOT_READABLE);
        }
    }

    private static Attachment found(Condition condition) {
        return new Attachment(condition, "");
    }
}
