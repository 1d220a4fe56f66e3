package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that the program writes, judged by a validator that knows nothing of it. */
final class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DOSSIER = schema("schema", "dossier");
    private static final Schema DOSSIER_OF_2021 = schema("schema", "dossier", "--call", "tid-bfc-2021");
    private static final Schema CALL = schema("schema", "appel");

    static List<Path> samples() throws IOException {
        return SamplesTest.samples();
    }

    static List<Path> callFiles() throws IOException {
        return Stream.of("src/main/resources/fr/complet/calls", "src/main/resources/fr/complet/sets", "samples/appels")
                .flatMap(folder -> files(Path.of(folder)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_whose_answers_are_legible_and_keys_known_is_valid(Path sample) throws IOException {
        String json = Run.complet("check", sample.toString(), "-f", "json", "--only", "all")
                .out();
        boolean legible = isMet(json, "dossier-lisible") && isMet(json, "dossier-rubriques-connues");

        List<Error> errors = errors(DOSSIER, Files.readString(sample.resolve("dossier.yaml")));

        if (legible) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "porteur: {nmo: Louhans}",
                "porteur: {type: comune}",
                "porteur: Louhans",
                "date_depot: 31/13/2021",
                "date_depot: 15/09/21",
                "budget: {base: hors taxe}",
                "budget: {depenses: {libelle: Étude}}",
                "budget: {depenses: [{libelle: Étude, montant_ht: beaucoup}]}",
                "budget: {depenses: [{annees: {22: 1000}}]}",
                "projet: {domaines: [mobilite, transports]}",
                "projet: {usages_numeriques: {capteurs: peut-être}}",
                "attestations: {non_commencement: 1}",
                "pieces: [{id: devis, type: facture}]",
                "tarif: 12"
            })
    void what_no_dossier_says_is_refused(String yaml) {
        assertThat(errors(DOSSIER, yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "porteur: {type: Communauté de communes}",
                "demandeur: {nom: Louhans, siret: 20007157900011}",
                "budget: {base: {investissement: ht, fonctionnement: ttc}}",
                "budget: {depenses: [{montant_ht: '12 500,50 €', taux_tva: multiple, annees: {2022: 10, 2023: 20}}]}",
                "projet: {domaines: 'mobilite, energie'}",
                "projet: {territoire: {communes: 71263}}",
                "porteur: {nom: ~}",
                "attestations: {non_commencement: true}",
                "date_depot: '-'"
            })
    void every_way_to_write_an_answer_is_accepted(String yaml) {
        assertThat(errors(DOSSIER, yaml)).isEmpty();
    }

    @Test
    void for_one_call_what_it_always_asks_is_required() throws IOException {
        String complete = Files.readString(Path.of("samples/complet/dossier.yaml"));

        assertThat(errors(DOSSIER_OF_2021, complete)).isEmpty();
        assertThat(errors(DOSSIER_OF_2021, complete.replace("  besoins: >-", "  participation_: >-")))
                .isNotEmpty();
        assertThat(errors(DOSSIER_OF_2021, complete.replace("appel: tid-bfc-2021", "appel: detr")))
                .isNotEmpty();
        assertThat(errors(DOSSIER_OF_2021, "appel: tid-bfc-2021")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("callFiles")
    void every_call_and_set_of_the_program_and_the_samples_is_valid(Path file) throws IOException {
        assertThat(errors(CALL, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "genre: taux_aide|genre: taux_aides",
                "maximum: $taux|maximun: $taux",
                "types: [commune,|types: [comune,",
                "champ: projet.participation|champ: projet.participations",
                "gravite: bloquant|gravite: grave",
                "quand: {porteur: association}|quand: {porteurs: association}",
                "statut: usage|statut: coutume",
                "pour_chaque: budget.depenses|pour_chaque: budget.depense",
                "expression: plan.cout|expresion: plan.cout",
                "inclut: [socle,|inclut: [socl,",
                "attendu: {quartiers-beneficiaire: a_corriger}|attendu: {quartiers-beneficiaire: faux}",
                "depuis: 2022-01-01|depuis: 01/22",
                "autorite: {nom: \"Région d'exemple\", type: region}|autorite: {type: region}",
                "version: 1|verson: 1"
            })
    void a_mistake_in_a_call_file_is_refused(String right, String wrong) throws IOException {
        String call = Files.readString(Path.of("samples/appels/fonds-quartiers.yaml"));
        assertThat(call).contains(right);

        assertThat(errors(CALL, call.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void an_unknown_call_is_told_with_the_nearest() {
        Run run = Run.complet("schema", "dossier", "--call", "tid-bfc-2012");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("tid-bfc-2021");
    }

    @Test
    void nothing_else_has_a_schema() {
        assertThat(Run.complet("schema", "facture").status()).isEqualTo(2);
        assertThat(Run.complet("schema").status()).isEqualTo(2);
    }

    private static boolean isMet(String json, String id) {
        return json.contains("\"id\":\"" + id + "\"")
                && json.substring(json.indexOf("\"id\":\"" + id + "\""))
                        .replaceFirst("(?s).*?\"status\":\"([a-z_]+)\".*", "$1")
                        .equals("met");
    }

    private static List<Error> errors(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static Schema schema(String... arguments) {
        Run run = Run.complet(arguments);
        assertThat(run.status()).isZero();
        return REGISTRY.getSchema(run.out());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException unlistable) {
            throw new UncheckedIOException(unlistable);
        }
    }
}
