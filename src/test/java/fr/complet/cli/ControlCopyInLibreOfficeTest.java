package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.LibreOffice;
import fr.complet.reading.TwinWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A control copy opens in LibreOffice with its sheet, its notes and its colours. */
@Tag("slow")
class ControlCopyInLibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void the_copy_opens_and_keeps_its_notes_colours_and_links() throws Exception {
        TwinWriter.twin(Path.of("samples/illisible/dossier.yaml"), folder.resolve("dossier.xlsx"));
        Run.in(folder, Map.of(), "", "check", "dossier.xlsx", "-f", "xlsx=controle.xlsx");

        Path saved = LibreOffice.saved(folder.resolve("controle.xlsx"), "ods", folder.resolve("saved"));

        try (var zip = new ZipFile(saved.toFile())) {
            var content =
                    new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(content)
                    .contains("table:name=\"Contrôle\"")
                    .contains("<office:annotation", "— Complet —")
                    .contains("xlink:href=\"#&apos;Dossier&apos;.B")
                    .contains("calcext:value=\"formula-is(N(&quot;Complet&quot;)=0)\"");
        }
    }

    @Test
    void a_copy_saved_by_libreoffice_and_checked_again_keeps_no_former_mark() throws Exception {
        TwinWriter.twin(Path.of("samples/illisible/dossier.yaml"), folder.resolve("dossier.xlsx"));
        Run.in(folder, Map.of(), "", "check", "dossier.xlsx", "-f", "xlsx=controle.xlsx");
        LibreOffice.saved(folder.resolve("controle.xlsx"), "xlsx", folder.resolve("saved"));

        Run.in(folder, Map.of(), "", "check", "saved/controle.xlsx", "-f", "xlsx=encore.xlsx");

        try (var first = workbook("controle.xlsx");
                var again = workbook("encore.xlsx")) {
            assertThat(again.getNumberOfSheets()).isEqualTo(first.getNumberOfSheets());
            for (int i = 0; i < first.getNumberOfSheets(); i++) {
                assertThat(again.getSheetAt(i).getCellComments().keySet())
                        .isEqualTo(first.getSheetAt(i).getCellComments().keySet());
                assertThat(again.getSheetAt(i).getSheetConditionalFormatting().getNumConditionalFormattings())
                        .isEqualTo(first.getSheetAt(i)
                                .getSheetConditionalFormatting()
                                .getNumConditionalFormattings());
                again.getSheetAt(i)
                        .getCellComments()
                        .forEach((cell, note) -> assertThat(note.getString().getString())
                                .as(cell.toString())
                                .containsOnlyOnce("— Complet —"));
            }
        }
    }

    private XSSFWorkbook workbook(String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))));
    }
}
