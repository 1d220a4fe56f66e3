package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.Budget;
import fr.complet.budget.Derivation;
import fr.complet.budget.Derived;
import fr.complet.budget.Explanations;
import fr.complet.budget.FigureName;
import fr.complet.budget.GrantTerms;
import fr.complet.call.Call;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is explained down to its cells, and supposed otherwise, as a YAML dossier is. */
final class WorkbookScenarioTest {

    private static final LocalDate DAY = LocalDate.parse("2022-05-16");

    @TempDir
    private Path folder;

    @Test
    void the_leaves_of_an_explanation_are_cells() throws Exception {
        Dossier dossier = tree().dossier();
        GrantTerms terms = terms();

        Derivation total =
                Explanations.of(dossier, Budget.of(dossier, terms), terms).of(FigureName.TOTAL);

        assertThat(places(total)).hasSize(6).allSatisfy(place -> {
            assertThat(place.sheet()).isNotEmpty();
            assertThat(place.cell()).matches("[A-Z]+[0-9]+");
        });
    }

    @Test
    void supposing_in_a_workbook_comes_to_what_it_does_in_its_yaml_twin() throws Exception {
        List<Supposition> suppositions = List.of(
                Supposition.of("ressources[region].montant=20000"),
                Supposition.of("depenses[Aménagement].eligible=non"));

        Dossier workbook = tree().supposing(suppositions);
        Dossier yaml = DossierReader.open(new DossierFile(Path.of("samples/association/dossier.yaml"), "dossier.yaml"))
                .supposing(suppositions);

        assertThat(figures(workbook)).isEqualTo(figures(yaml));
    }

    private DossierTree tree() throws Exception {
        Mapping yaml =
                (Mapping) YamlForm.read(TextFile.read(Path.of("samples/association/dossier.yaml"), "dossier.yaml")
                        .source());
        Path file = new TwinWriter(SheetWriter.xlsx()).write(yaml).saved(folder.resolve("dossier.xlsx"));
        return DossierReader.open(new DossierFile(file, file.toString()));
    }

    private static List<Place> places(Derivation derivation) {
        return derivation instanceof Derived.Written written
                ? List.of(written.answer().place())
                : derivation.parts().stream()
                        .flatMap(part -> places(part).stream())
                        .toList();
    }

    private static List<String> figures(Dossier dossier) throws Exception {
        Budget budget = Budget.of(dossier, terms());
        return Stream.of(
                        budget.costs().total(),
                        budget.costs().eligible(),
                        budget.funding().total(),
                        budget.balance())
                .map(figure -> figure.amount().orElseThrow().plain())
                .toList();
    }

    private static GrantTerms terms() throws Exception {
        Call call = new CallLibrary().call("envi-bfc", List.of());
        return call.grantTerms(DAY);
    }
}
