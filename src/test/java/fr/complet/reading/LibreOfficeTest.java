package fr.complet.reading;

import static fr.complet.reading.SheetWriter.formula;
import static fr.complet.reading.SheetWriter.percent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.money.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LibreOffice makes of everything that a sheet may hold. */
@Tag("slow")
final class LibreOfficeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx", "xls"})
    void a_workbook_saved_by_libreoffice_reads_as_it_looks(String format) throws Exception {
        Path written = SheetWriter.xlsx()
                .sheet("Dossier")
                .row("date_depot", LocalDate.of(2021, 9, 15))
                .row("Résumé du projet", "deux\nlignes,  et deux espaces")
                .sheet("Dépenses")
                .row("Libellé", "Montant", null, "TVA", "Éligible", "Section")
                .row(null, "HT", "TTC")
                .row("Étude", 1000.1, formula("ROUND(B3*1.2,2)"), percent("0.2"), true, "investissement")
                .row("Pose", formula("1/0"), 200, percent("1"), "x")
                .row("Total", formula("SUM(C3:C4)"))
                .merge("A1:A2")
                .merge("B1:C1")
                .merge("D1:D2")
                .merge("E1:E2")
                .merge("F1:F2")
                .merge("F3:F4")
                .hideRow(4)
                .hideColumn(2)
                .sheet("Ressources")
                .row("Financeur", "Montant")
                .hideSheet()
                .calculated()
                .saved(folder.resolve("dossier.xlsx"));
        Path saved = LibreOffice.saved(written, format, folder.resolve("saved"));

        Dossier dossier = SheetWriter.read(saved, "dossier." + format);

        assertThat(dossier.filing().filedOn().value()).contains(LocalDate.of(2021, 9, 15));
        assertThat(dossier.project().summary().text()).isEqualTo("deux\nlignes,  et deux espaces");
        assertThat(dossier.plan().costs().all()).hasSize(2);
        CostLine study = dossier.plan().costs().all().get(0);
        CostLine laying = dossier.plan().costs().all().get(1);
        assertThat(study.amountHt().value()).contains(Money.cents(100010));
        assertThat(study.statedTtc().value()).contains(Money.cents(120012));
        assertThat(study.vatRate().text()).isEqualTo("0.2");
        assertThat(study.eligible().text()).isEqualTo("vrai");
        assertThat(laying.eligible().value()).contains(true);
        assertThat(laying.section().isGiven()).isTrue();
        assertThat(laying.vatRate().isGiven()).isTrue();
        assertThat(dossier.plan().statedTotals().costsHt().value()).contains(Money.cents(140012));
        assertThat(dossier.answers().illegible())
                .extracting(illegible -> illegible.reason().kind() + " " + illegible.text() + " "
                        + illegible.place().cell())
                .containsExactly(Kind.CELL_ERROR + " #DIV/0! B4");
        assertThat(dossier.notices())
                .extracting(notice -> notice.place().sheet() + " " + notice.kind() + " " + notice.details())
                .containsExactly(
                        "Dépenses ROWS_HIDDEN [4]", "Dépenses COLUMNS_HIDDEN [C]", "Ressources SHEET_HIDDEN []");
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx", "xls"})
    void what_people_do_in_libreoffice_without_a_thought_is_read(String format) throws Exception {
        Path saved = LibreOffice.saved(
                Path.of("src/test/resources/fr/complet/reading/pieges.fods"), format, folder.resolve("saved"));

        Dossier dossier = SheetWriter.read(saved, "pieges." + format);

        assertThat(text(dossier, "porteur.nom")).isEqualTo("Commune de Cluny");
        assertThat(dossier.applicant().siret().value()).contains("21710137700018");
        assertThat(text(dossier, "porteur.contact.courriel")).isEqualTo("mairie@exemple.fr");
        assertThat(dossier.applicant().seat().place().cell()).isEqualTo("B9");
        assertThat(text(dossier, "projet.resume")).isEqualTo("Première ligne\ndeuxième  ligne");
        assertThat(dossier.project().needs().isBlank()).isTrue();
        assertThat(text(dossier, "projet.calendrier.debut")).isEqualTo("2022-01-10");
        assertThat(dossier.project().calendar().end().value()).contains(LocalDate.of(2023, 6, 30));
        assertThat(dossier.plan().costs().all())
                .extracting(cost -> cost.label().text() + " "
                        + cost.amountHt().value().map(Money::cents) + " "
                        + cost.vatRate().text() + " " + cost.eligible().isGiven())
                .containsExactly(
                        "Borne Optional[150050] 0.055 true",
                        "Borne Optional[150050] 0.055 true",
                        "Étude Optional[200000] 20 true",
                        "Pose Optional.empty  false");
        assertThat(dossier.plan().costs().all().get(3).amountHt().isBlank()).isTrue();
        assertThat(dossier.plan().statedTotals().costsHt().value()).contains(Money.euros(5001));
        assertThat(dossier.answers().illegible()).isEmpty();
        assertThat(dossier.unknownKeys()).isEmpty();
        assertThat(dossier.notices())
                .extracting(notice -> notice.kind() + " " + notice.details())
                .contains("ROWS_HIDDEN [6]", "LEADING_ZERO_RESTORED [1004, 01004]")
                .noneMatch(notice -> notice.startsWith("FORMULA_STALE"));
    }

    private static String text(Dossier dossier, String path) {
        return dossier.answers().at(path).text();
    }
}
