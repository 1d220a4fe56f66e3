package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Attachment.Condition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttachmentsTest {
    private static final byte[] PDF = "%PDF-1.7\n%\u00E2\u00E3".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path around;

    private Path folder;
    private Attachments attachments;

    @BeforeEach
    void write_a_dossier_beside_a_secret() throws IOException {
        folder = Files.createDirectory(around.resolve("dossier"));
        attachments = Attachments.in(folder);
        Files.write(around.resolve("secret.pdf"), PDF);
        Files.createDirectory(folder.resolve("pieces"));
        Files.write(folder.resolve("pieces/acte.pdf"), PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pieces/acte.pdf", "pieces\\acte.pdf", "./pieces/acte.pdf", "pieces/../pieces/acte.pdf"})
    void a_file_inside_is_found_with_either_slash(String path) {
        assertThat(attachments.apply(path)).isEqualTo(new Attachment(Condition.IN_ORDER, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NFC", "NFD"})
    void a_name_whose_accents_a_mac_has_taken_apart_is_the_same_name(String form) throws IOException {
        String other = form.equals("NFC") ? "NFD" : "NFC";
        String name = "pièces/délibération.pdf";
        Path file = folder.resolve(Normalizer.normalize(name, Normalizer.Form.valueOf(form)));
        Files.createDirectories(file.getParent());
        Files.write(file, PDF);

        assertThat(condition(Normalizer.normalize(name, Normalizer.Form.valueOf(other))))
                .isEqualTo(Condition.IN_ORDER);
        assertThat(condition("pièces/autre.pdf")).isEqualTo(Condition.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.pdf", "absent/acte.pdf", "pieces/acte.pdf/encore.pdf"})
    void what_does_not_exist_is_absent(String path) {
        assertThat(condition(path)).isEqualTo(Condition.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.pdf",
                "..\\secret.pdf",
                "pieces/../../secret.pdf",
                "../dossier/pieces/acte.pdf",
                "../absent.pdf",
                "..",
                "/etc/passwd",
                "\\\\server\\share\\a.pdf",
                "C:\\a.pdf",
                "c:a.pdf",
                "pieces/acte.pdf\u0000.txt",
                "pieces/\u001B[31m.pdf",
                "a\nb.pdf",
            })
    void what_leads_out_or_has_a_hostile_name_is_never_opened(String path) {
        assertThat(condition(path)).isEqualTo(Condition.OUTSIDE);
    }

    @Test
    void an_absolute_path_is_outside_even_when_it_leads_inside() {
        assertThat(condition(folder.resolve("pieces/acte.pdf").toAbsolutePath().toString()))
                .isEqualTo(Condition.OUTSIDE);
    }

    @Test
    void a_very_long_path_is_refused() {
        assertThat(condition("a".repeat(5000))).isEqualTo(Condition.OUTSIDE);
    }

    @Test
    void a_link_that_leads_out_is_outside_itself_or_as_a_parent() throws IOException {
        link("lien.pdf", around.resolve("secret.pdf"));
        link("dehors", around);
        link("relatif.pdf", Path.of("../secret.pdf"));
        link("pendant.pdf", Path.of("../nothing.pdf"));

        assertThat(condition("lien.pdf")).isEqualTo(Condition.OUTSIDE);
        assertThat(condition("relatif.pdf")).isEqualTo(Condition.OUTSIDE);
        assertThat(condition("dehors/secret.pdf")).isEqualTo(Condition.OUTSIDE);
        assertThat(condition("dehors/absent.pdf")).isEqualTo(Condition.OUTSIDE);
        assertThat(condition("dehors/dossier/pieces/acte.pdf")).isEqualTo(Condition.OUTSIDE);
        assertThat(condition("pendant.pdf")).isEqualTo(Condition.OUTSIDE);
    }

    @Test
    void a_link_that_leads_out_through_another_link_is_outside() throws IOException {
        link("premier", Path.of("second"));
        link("second", Path.of(".."));

        assertThat(condition("premier/secret.pdf")).isEqualTo(Condition.OUTSIDE);
    }

    @Test
    void a_link_that_stays_inside_is_followed() throws IOException {
        link("lien.pdf", Path.of("pieces/acte.pdf"));

        assertThat(condition("lien.pdf")).isEqualTo(Condition.IN_ORDER);
    }

    @Test
    void a_link_to_itself_cannot_be_read() throws IOException {
        link("boucle.pdf", Path.of("boucle.pdf"));

        assertThat(condition("boucle.pdf")).isEqualTo(Condition.NOT_READABLE);
    }

    @Test
    void the_folder_itself_may_be_reached_by_a_link() throws IOException {
        Path link = around.resolve("lien");
        Files.createSymbolicLink(link, folder);

        assertThat(Attachments.in(link).apply("pieces/acte.pdf").condition()).isEqualTo(Condition.IN_ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pieces", "pieces/", ".", "pieces/.."})
    void a_folder_is_no_file(String path) {
        assertThat(condition(path)).isEqualTo(Condition.NOT_A_FILE);
    }

    @Test
    void an_empty_file_is_empty() throws IOException {
        Files.createFile(folder.resolve("vide.pdf"));

        assertThat(condition("vide.pdf")).isEqualTo(Condition.EMPTY);
    }

    @Test
    void a_file_without_permission_cannot_be_read() throws IOException {
        Path closed = folder.resolve("pieces/acte.pdf");
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).isFalse();

        assertThat(condition("pieces/acte.pdf")).isEqualTo(Condition.NOT_READABLE);
    }

    @Test
    void a_file_that_is_not_what_it_says_tells_what_it_is() throws IOException {
        Files.write(folder.resolve("acte.docx"), PDF);

        assertThat(attachments.apply("acte.docx")).isEqualTo(new Attachment(Condition.NOT_WHAT_IT_SAYS, "pdf"));
    }

    private Condition condition(String path) {
        return attachments.apply(path).condition();
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }
}
