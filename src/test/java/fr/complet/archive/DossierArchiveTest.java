package fr.complet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Attachment.Condition;
import fr.complet.dossier.Dossier;
import fr.complet.reading.Twin;
import fr.complet.reading.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers in ZIPs, made by honest programs and by others. */
final class DossierArchiveTest {

    private static final String DOSSIER = """
            reference: A
            pieces:
              - {id: a, type: autre, fichier: pièces/délibération.pdf}
            """;
    private static final String PDF = "%PDF-1.7";
    private static final int CENTRAL_HEADER = 0x02014b50;

    @TempDir
    Path folder;

    private Path zip;

    @BeforeEach
    void name() {
        zip = folder.resolve("envoi.zip");
    }

    @Test
    void a_dossier_lies_at_the_top_or_in_its_folder() throws Exception {
        TestZip.at(zip)
                .with("dossier.yaml", DOSSIER)
                .with("pièces/délibération.pdf", PDF)
                .close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml IN_ORDER");

        TestZip.at(zip)
                .with("Mon dossier/dossier.yaml", DOSSIER)
                .with("Mon dossier/pièces/délibération.pdf", PDF)
                .close();
        assertThat(told()).containsExactly("envoi.zip/Mon dossier/dossier.yaml IN_ORDER");
    }

    @Test
    void many_dossiers_come_in_the_order_of_a_folder_without_those_among_pieces() throws Exception {
        TestZip.at(zip)
                .with("b/dossier.yaml", DOSSIER)
                .with("a-1/dossier.yaml", DOSSIER)
                .with("a/z/dossier.yaml", DOSSIER)
                .with("b/pieces/dossier.yaml", DOSSIER)
                .with("__MACOSX/b/dossier.yaml", DOSSIER)
                .with("b/._dossier.yaml", "x")
                .close();
        assertThat(told())
                .containsExactly(
                        "envoi.zip/a/z/dossier.yaml ABSENT",
                        "envoi.zip/a-1/dossier.yaml ABSENT",
                        "envoi.zip/b/dossier.yaml ABSENT");

        Path set = Files.createDirectories(folder.resolve("ensemble"));
        Files.move(zip, set.resolve("envoi.zip"));
        TestZip.at(set.resolve("autre.zip")).with("lisez-moi.txt", "").close();
        assertThat(told("ensemble"))
                .containsExactly(
                        "ensemble/envoi.zip/a/z/dossier.yaml ABSENT",
                        "ensemble/envoi.zip/a-1/dossier.yaml ABSENT",
                        "ensemble/envoi.zip/b/dossier.yaml ABSENT");
    }

    @Test
    void a_path_that_a_report_tells_can_be_named() throws Exception {
        TestZip.at(zip)
                .with("a/dossier.yaml", DOSSIER)
                .with("b/un/dossier.yaml", DOSSIER)
                .with("b/deux/dossier.yaml", DOSSIER)
                .close();

        assertThat(told("envoi.zip/a/dossier.yaml")).containsExactly("envoi.zip/a/dossier.yaml ABSENT");
        assertThat(told("envoi.zip/b"))
                .containsExactly("envoi.zip/b/deux/dossier.yaml ABSENT", "envoi.zip/b/un/dossier.yaml ABSENT");
        assertThat(told("envoi.zip/c")).containsExactly("envoi.zip/c NOT_FOUND");
        assertThat(told("./envoi.zip/a/dossier.yaml")).containsExactly("./envoi.zip/a/dossier.yaml ABSENT");
    }

    @Test
    void a_workbook_in_an_archive_is_read_and_leaves_nothing_behind() throws Exception {
        List<Path> before = temporary();
        byte[] workbook = Files.readAllBytes(Twin.workbook(DOSSIER, folder.resolve("dossier.xlsx")));
        TestZip.at(zip)
                .with("dossier.xlsx", workbook)
                .with("pièces/délibération.pdf", PDF)
                .close();

        assertThat(told()).containsExactly("envoi.zip/dossier.xlsx IN_ORDER");
        assertThat(temporary()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "IBM850", "UTF-8"})
    void names_are_read_in_whatever_encoding_they_were_written_without_saying_so(String charset) throws Exception {
        TestZip.at(zip)
                .naming(Charset.forName(charset))
                .with("été/dossier.yaml", DOSSIER)
                .with("été/pièces/délibération.pdf", PDF)
                .close();

        assertThat(told()).containsExactly("envoi.zip/été/dossier.yaml IN_ORDER");
    }

    @Test
    void accents_that_a_mac_takes_apart_are_put_together() throws Exception {
        String name = Normalizer.normalize("pièces/délibération.pdf", Normalizer.Form.NFD);
        TestZip.at(zip).with("dossier.yaml", DOSSIER).with(name, PDF).close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml IN_ORDER");

        String apart = Normalizer.normalize(DOSSIER, Normalizer.Form.NFD);
        TestZip.at(zip)
                .with("dossier.yaml", apart)
                .with("pièces/délibération.pdf", PDF)
                .close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml IN_ORDER");
    }

    @Test
    void backslashes_of_old_programs_separate() throws Exception {
        TestZip.at(zip)
                .with("Mon dossier\\dossier.yaml", DOSSIER)
                .with("Mon dossier\\pièces\\délibération.pdf", PDF)
                .close();

        assertThat(told()).containsExactly("envoi.zip/Mon dossier/dossier.yaml IN_ORDER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../dossier.yaml",
                "a/../../dossier.yaml",
                "/dossier.yaml",
                "C:\\dossier.yaml",
                "..\\dossier.yaml"
            })
    void a_name_that_leads_out_is_told_and_never_opened(String name) throws Exception {
        TestZip.at(zip).with(name, DOSSIER).with("b/dossier.yaml", DOSSIER).close();

        assertThat(told()).containsExactly("envoi.zip ARCHIVE_NAME_OUTSIDE", "envoi.zip/b/dossier.yaml ABSENT");
    }

    @Test
    void links_are_not_followed() throws Exception {
        TestZip.at(zip)
                .withLink("a/dossier.yaml", "/etc/passwd")
                .with("b/dossier.yaml", DOSSIER)
                .withLink("b/pièces/délibération.pdf", "/etc/passwd")
                .close();

        assertThat(told())
                .containsExactly("envoi.zip/a/dossier.yaml NOT_A_FILE", "envoi.zip/b/dossier.yaml NOT_A_FILE");
    }

    @Test
    void two_files_of_one_name_are_refused_where_one_would_be_read() throws Exception {
        TestZip.at(zip)
                .with("a/dossier.yaml", DOSSIER)
                .with("a/dossier.yaml", DOSSIER)
                .with("b/dossier.yaml", DOSSIER)
                .with("b/pièces/délibération.pdf", PDF)
                .with("b/pièces/délibération.pdf", "")
                .close();

        assertThat(told())
                .containsExactly(
                        "envoi.zip/a/dossier.yaml ARCHIVE_NAME_TWICE", "envoi.zip/b/dossier.yaml NOT_READABLE");
    }

    @Test
    void pieces_are_judged_as_those_of_a_folder_are() throws Exception {
        TestZip.at(zip)
                .with("dossier.yaml", DOSSIER)
                .with("pièces/délibération.pdf", "")
                .close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml EMPTY");
        TestZip.at(zip)
                .with("dossier.yaml", DOSSIER)
                .with("pièces/délibération.pdf", "GIF89a")
                .close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml NOT_WHAT_IT_SAYS");
        TestZip.at(zip)
                .with("dossier.yaml", DOSSIER)
                .withFolder("pièces/délibération.pdf")
                .close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml NOT_A_FILE");
        TestZip.at(zip).with("dossier.yaml", DOSSIER.replace("pièces", "..")).close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml OUTSIDE");
        TestZip.at(zip)
                .with("a/dossier.yaml", DOSSIER.replace("pièces", ".."))
                .with("délibération.pdf", PDF)
                .close();
        assertThat(told()).containsExactly("envoi.zip/a/dossier.yaml OUTSIDE");
        TestZip.at(zip)
                .with("dossier.yaml", DOSSIER.replace("pièces", "x/../.\\pièces/"))
                .with("pièces/délibération.pdf", PDF)
                .close();
        assertThat(told()).containsExactly("envoi.zip/dossier.yaml IN_ORDER");
    }

    @Test
    void a_locked_archive_says_so() throws Exception {
        TestZip.at(zip).with("dossier.yaml", DOSSIER).close();
        change(bytes -> bytes.putShort(lastIndexOf(bytes, CENTRAL_HEADER) + 8, (short) 0x0801));

        assertThat(told()).containsExactly("envoi.zip/dossier.yaml ARCHIVE_PASSWORD");
    }

    @Test
    void a_bomb_is_not_unpacked() throws Exception {
        byte[] blanks = new byte[30 * 1024 * 1024];
        Arrays.fill(blanks, (byte) '\n');
        TestZip.at(zip)
                .with("a/dossier.yaml", blanks)
                .with("b/dossier.yaml", blanks)
                .with("c/dossier.yaml", blanks)
                .with("d/dossier.yaml", blanks)
                .close();
        assertThat(Files.size(zip)).isLessThan(1024 * 1024);
        assertThat(told()).containsExactly("envoi.zip ARCHIVE_EXPANDS");

        TestZip.at(zip)
                .with("a/dossier.yaml", blanks)
                .with("b/dossier.yaml", DOSSIER)
                .close();
        assertThat(told()).containsExactly("envoi.zip/a/dossier.yaml TOO_LARGE", "envoi.zip/b/dossier.yaml ABSENT");
    }

    @Test
    void an_archive_that_lies_about_its_sizes_is_read_no_further_than_others() throws Exception {
        byte[] blanks = new byte[30 * 1024 * 1024];
        Arrays.fill(blanks, (byte) '\n');
        TestZip.at(zip).with("a/dossier.yaml", blanks).close();
        change(bytes -> bytes.putInt(lastIndexOf(bytes, CENTRAL_HEADER) + 24, 100));

        assertThat(told())
                .hasSize(1)
                .allMatch(one -> one.matches("envoi.zip/a/dossier.yaml (TOO_LARGE|DAMAGED_ARCHIVE)"));
    }

    @Test
    void an_archive_of_too_many_files_is_refused() throws Exception {
        try (TestZip many = TestZip.at(zip)) {
            for (int i = 0; i <= 100_000; i++) {
                many.with(Integer.toString(i), "");
            }
        }

        assertThat(told()).containsExactly("envoi.zip ARCHIVE_TOO_MANY_FILES");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 60, 90})
    void an_archive_that_is_cut_or_no_archive_is_told(int percent) throws Exception {
        TestZip.at(zip).with("dossier.yaml", DOSSIER + "# fin\n".repeat(50)).close();
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length * percent / 100));

        assertThat(told()).containsExactly("envoi.zip DAMAGED_ARCHIVE");
    }

    @Test
    void damage_anywhere_never_breaks_the_run() throws Exception {
        TestZip.at(zip)
                .with("dossier.yaml", DOSSIER + "# fin\n".repeat(9))
                .with("pièces/délibération.pdf", PDF)
                .close();
        byte[] whole = Files.readAllBytes(zip);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) 0xA5;
            Files.write(zip, damaged);

            assertThat(told()).as("byte %d", i).isNotEmpty();
        }
    }

    @Test
    void an_empty_archive_has_no_dossier() throws Exception {
        TestZip.at(zip).close();
        assertThat(told()).containsExactly("envoi.zip NO_DOSSIER");

        TestZip.at(zip).with("lisez-moi.txt", "").close();
        assertThat(told()).containsExactly("envoi.zip NO_DOSSIER");
    }

    @Test
    void odd_names_are_names_like_others() throws Exception {
        TestZip.at(zip).with("a\n\"%'\u001B\u0000b/dossier.yaml", DOSSIER).close();

        assertThat(told()).containsExactly("envoi.zip/a\n\"%'\u001B\u0000b/dossier.yaml ABSENT");
    }

    @Test
    void a_dossier_whose_content_is_damaged_is_not_judged() throws Exception {
        TestZip.at(zip).with("dossier.yaml", DOSSIER).close();
        change(bytes -> bytes.putInt(lastIndexOf(bytes, CENTRAL_HEADER) + 16, 0));

        assertThat(told()).containsExactly("envoi.zip/dossier.yaml DAMAGED_ARCHIVE");
    }

    private void change(Consumer<ByteBuffer> change) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        Files.write(zip, bytes);
    }

    private static int lastIndexOf(ByteBuffer bytes, int signature) {
        int at = bytes.limit() - Integer.BYTES;
        while (bytes.getInt(at) != signature) {
            at--;
        }
        return at;
    }

    private static List<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("complet"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> told() {
        return told("envoi.zip");
    }

    private static Condition condition(Dossier read) {
        return read.pieces().all().get(0).attachment().orElseThrow().condition();
    }

    /** The path of each dossier, with what is found of its pièce or why it is not read. */
    private List<String> told(String path) {
        List<String> told = new ArrayList<>();
        new Search(List.of(path), folder, InputStream.nullInputStream(), none -> false)
                .forEachRemaining(one -> told.add(told(one)));
        return told;
    }

    private static String told(Candidate candidate) {
        try {
            Dossier read = candidate.read();
            return candidate.path() + " " + condition(read);
        } catch (Unreadable unreadable) {
            return candidate.path() + " " + unreadable.failure().cause();
        }
    }
}
