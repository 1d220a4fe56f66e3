package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Call;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.language.Language;
import fr.complet.writing.DossierKind;
import fr.complet.writing.EmptyDossier;
import fr.complet.writing.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new workbook, opened and saved in LibreOffice, still says that all is to be given. */
@Tag("slow")
final class NewWorkbookInLibreOfficeTest {

    private static final String CALL = "tid-bfc-2021";

    @TempDir
    private Path folder;

    @Test
    void nothing_is_noticed_in_what_libreoffice_saves() throws Exception {
        Path written = workbook();
        List<String> expected = told(SheetWriter.read(written, "dossier.xlsx"));

        for (String format : List.of("ods", "xlsx", "xls")) {
            Path saved = LibreOffice.saved(written, format, folder.resolve(format));
            Dossier dossier = SheetWriter.read(saved, "dossier." + format);

            assertThat(dossier.notices()).as(format).isEmpty();
            assertThat(dossier.unknownKeys()).as(format).isEmpty();
            assertThat(told(dossier)).as(format).isEqualTo(expected);
        }
    }

    @Test
    void it_is_printed_on_a_few_pages() throws Exception {
        Path printed = LibreOffice.saved(workbook(), "pdf", folder.resolve("pdf"));

        String pdf = Files.readString(printed, StandardCharsets.ISO_8859_1);

        assertThat(pdf.split("/Type */Page[^s]", -1)).hasSizeBetween(12, 15);
    }

    private Path workbook() throws Exception {
        Call call = new CallLibrary().call(CALL, List.of());
        Template template = Template.of(call, LocalDate.of(2026, 11, 23), Language.FR);
        Path file = folder.resolve("dossier.xlsx");
        Files.write(file, new EmptyDossier(template, CALL).bytes(DossierKind.WORKBOOK));
        return file;
    }

    private static List<String> told(Dossier dossier) {
        return dossier.answers().all().stream()
                .filter(answer -> !((Answer<?>) answer).isBlank())
                .map(answer -> answer.path() + " = " + answer.value())
                .toList();
    }
}
