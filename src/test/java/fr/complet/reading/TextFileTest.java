package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.complet.dossier.Notice;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String TEXT = "intitulé: « Capteurs » 12 500 €\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void a_text_in_any_unicode_encoding_is_read(String charset) throws IOException, Unreadable {
        TextFile file = read(TEXT.getBytes(Charset.forName(charset)));

        assertThat(file.source().text()).isEqualTo(TEXT);
        assertThat(file.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_text(String charset) throws IOException, Unreadable {
        assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))
                        .source()
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void windows_1252_is_read_with_a_notice() throws IOException, Unreadable {
        TextFile file = read(TEXT.getBytes(Charset.forName("windows-1252")));

        assertThat(file.source().text()).isEqualTo(TEXT);
        assertThat(file.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.ENCODING_WINDOWS_1252);
    }

    @Test
    void bytes_that_are_no_text_are_binary() {
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, Cause.BINARY);
        refuses(new byte[] {'a', ':', ' ', (byte) 0x81, (byte) 0x8D, '\n'}, Cause.BINARY);
    }

    @Test
    void zeros_without_a_mark_that_are_no_utf_16_are_binary() {
        refuses(new byte[] {0, 1, (byte) 0xD8, 0, 0, 2, 3}, Cause.BINARY);
        refuses(new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 2, 3}, Cause.BAD_ENCODING);
    }

    @Test
    void an_empty_file_is_empty() {
        refuses(new byte[0], Cause.EMPTY);
    }

    @Test
    void the_largest_file_is_read_and_one_byte_more_is_not() throws IOException, Unreadable {
        byte[] largest = "#".repeat(TextFile.LARGEST).getBytes(StandardCharsets.US_ASCII);
        assertThat(read(largest).source().text()).hasSize(TextFile.LARGEST);
        refuses("#".repeat(TextFile.LARGEST + 1).getBytes(StandardCharsets.US_ASCII), Cause.TOO_LARGE);
    }

    @Test
    void an_absent_file_is_not_found() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> TextFile.read(folder.resolve("absent.yaml"), "absent.yaml"))
                .satisfies(refusal -> assertThat(refusal.failure().cause()).isEqualTo(Cause.NOT_FOUND));
    }

    private void refuses(byte[] bytes, Cause cause) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(refusal -> assertThat(refusal.failure().cause()).isEqualTo(cause));
    }

    private TextFile read(byte[] bytes) throws IOException, Unreadable {
        Path path = Files.write(folder.resolve("dossier.yaml"), bytes);
        return TextFile.read(path, "dossier.yaml");
    }
}
