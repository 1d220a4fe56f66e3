package fr.complet.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;

/** A ZIP made for a test, with whatever names and contents, possible or not. */
final class TestZip implements AutoCloseable {

    private final ZipArchiveOutputStream zip;

    private TestZip(Path path) throws IOException {
        this.zip = new ZipArchiveOutputStream(path);
        zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
    }

    static TestZip at(Path path) throws IOException {
        return new TestZip(path);
    }

    /** The names that follow are in this encoding, and the archive does not say in which. */
    TestZip naming(Charset charset) {
        zip.setEncoding(charset.name());
        zip.setUseLanguageEncodingFlag(false);
        return this;
    }

    TestZip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TestZip with(String name, byte[] content) {
        return add(new ZipArchiveEntry(name), content);
    }

    TestZip withLink(String name, String target) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
        return add(entry, target.getBytes(StandardCharsets.UTF_8));
    }

    TestZip withFolder(String name) {
        return add(new ZipArchiveEntry(name + "/"), new byte[0]);
    }

    private TestZip add(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
