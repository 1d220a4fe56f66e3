package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.complet.call.Actor;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.call.Gravity;
import fr.complet.call.Severity;
import fr.complet.call.Wording;
import fr.complet.money.Rate;
import fr.complet.parameter.SourceStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedCallsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/fr/complet");

    private static final CallLibrary LIBRARY = new CallLibrary();

    @Test
    void the_library_knows_every_file_of_its_folders() throws Exception {
        assertThat(CallLibrary.calls()).containsExactlyInAnyOrderElementsOf(files("calls"));
        assertThat(CallLibrary.sets()).containsExactlyInAnyOrderElementsOf(files("sets"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_call_loads_and_says_everything_in_both_languages(String id) throws Exception {
        Call call = LIBRARY.call(id, List.of());

        assertThat(call.id()).isEqualTo(id);
        assertThat(call.clauses()).allSatisfy(ShippedCallsTest::saysEverything);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nothing_that_rests_on_an_assumption_blocks(String id) throws Exception {
        assertThat(LIBRARY.call(id, List.of()).clauses())
                .filteredOn(clause -> clause.source().status() == SourceStatus.HYPOTHESE)
                .noneMatch(clause -> severities(clause.gravity()).anyMatch(Severity::blocks));
    }

    @ParameterizedTest
    @CsvSource({"socle", "cofinancement", "numerique", "association"})
    void a_set_has_the_requirements_of_the_contract_in_its_order(String set) throws Exception {
        assertThat(clausesOf(set)).extracting(Clause::id).containsExactlyElementsOf(ContractIds.of(set));
    }

    @ParameterizedTest
    @CsvSource({
        "tid-bfc-2021, socle cofinancement numerique",
        "usages-innovants-bfc, socle cofinancement numerique",
        "tiers-lieux-bfc, socle cofinancement",
        "envi-bfc, socle cofinancement association",
        "dsil, socle cofinancement numerique",
        "detr, socle cofinancement numerique",
        "tid-france-2030, socle cofinancement numerique",
        "diat-france-2030, socle cofinancement numerique"
    })
    void a_call_adds_its_own_requirements_to_its_sets(String call, String sets) throws Exception {
        List<String> expected = Stream.concat(Stream.of(sets.split(" ")), Stream.of(call))
                .flatMap(part -> ContractIds.of(part).stream())
                .toList();

        assertThat(LIBRARY.call(call, List.of()).clauses())
                .extracting(Clause::id)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "piece-deliberation, COUNCIL, BLOCKING",
        "deliberation-executoire, PREFECTURE, WARNING",
        "num-videoprotection, PREFECTURE, WARNING",
        "budget-justificatifs, SUPPLIER, BLOCKING",
        "budget-aides-acquises, YOU, BLOCKING",
        "porteur-siret, YOU, BLOCKING",
        "tid-region, YOU, ELIGIBILITY",
        "justificatifs-anciennete, YOU, ADVICE"
    })
    void a_requirement_names_who_acts_and_how_grave_it_is(String id, Actor actor, Severity severity) throws Exception {
        Clause clause = LIBRARY.call("tid-bfc-2021", List.of()).clauses().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(clause.actor()).isEqualTo(actor);
        assertThat(clause.gravity().usual()).isEqualTo(severity);
    }

    @Test
    void only_the_minimum_share_can_be_waived_with_vat_or_without() throws Exception {
        assertThat(LIBRARY.call("tid-bfc-2021", List.of()).clauses())
                .filteredOn(clause -> clause.waiver().isPresent())
                .extracting(Clause::id)
                .containsExactly("participation-minimale", "participation-minimale-ht");
    }

    @ParameterizedTest
    @CsvSource({
        "2002-12-31, 156560000",
        "2003-01-01, 154820000",
        "2013-12-31, 154820000",
        "2014-01-01, 157610000",
        "2014-12-31, 157610000",
        "2015-01-01, 164040000",
        "2026-11-23, 164040000"
    })
    void the_rate_of_the_fctva_is_that_of_the_day(LocalDate day, long billionths) throws Exception {
        Call call = LIBRARY.call("tid-bfc-2021", List.of());

        assertThat(call.terms().fctva().investment().on(day)).contains(Rate.billionths(billionths));
    }

    @Test
    void the_rate_of_the_fctva_on_cloud_begins_in_2021_and_is_not_known_after_2025() throws Exception {
        Call call = LIBRARY.call("tid-bfc-2021", List.of());

        assertThat(call.terms().fctva().cloud().on(LocalDate.parse("2025-12-31")))
                .contains(Rate.billionths(56_000_000));
        assertThat(call.terms().fctva().cloud().on(LocalDate.parse("2026-01-01")))
                .isEmpty();
        assertThat(call.terms().fctva().cloud().on(LocalDate.parse("2020-12-31")))
                .contains(Rate.ZERO);
        assertThat(call.terms().fctva().cloud().on(LocalDate.parse("2021-01-01")))
                .contains(Rate.billionths(56_000_000));
    }

    @Test
    void an_unknown_call_is_refused_with_the_nearest_one() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> LIBRARY.call("tid-bfc-2012", List.of()))
                .satisfies(
                        unknown -> assertThat(unknown.failure().details()).startsWith("tid-bfc-2012", "tid-bfc-2021"));
    }

    private static List<String> calls() {
        return CallLibrary.calls();
    }

    private static List<Clause> clausesOf(String set) throws Exception {
        Path file = Files.createTempFile("call", ".yaml");
        try {
            // The other sets use the conditions that the common base names.
            Files.writeString(file, """
                    appel: essai
                    version: 1
                    titre: Essai
                    autorite: {nom: Région, type: region, siren: "200053726"}
                    inclut: [%s]
                    """.formatted(set.equals("socle") ? set : "socle, " + set));
            List<Clause> all = LIBRARY.read(file, "essai.yaml", List.of()).clauses();
            int before = set.equals("socle") ? 0 : ContractIds.of("socle").size();
            return all.subList(before, all.size());
        } finally {
            Files.delete(file);
        }
    }

    private static void saysEverything(Clause clause) {
        assertThat(clause.source().title()).as("%s: source", clause.id()).isNotBlank();
        assertThat(saysBoth(clause.title())).as("%s: title", clause.id()).isTrue();
        assertThat(clause.remedy())
                .as("%s: remedy", clause.id())
                .hasValueSatisfying(remedy -> assertThat(saysBoth(remedy)).isTrue());
        if (clause.source().status() == SourceStatus.TEXTE) {
            assertThat(clause.source().url()).as("%s: address", clause.id()).startsWith("http");
            assertThat(clause.source().readOn()).as("%s: day", clause.id()).isPresent();
        }
    }

    private static boolean saysBoth(Wording wording) {
        return !wording.fr().isBlank()
                && !wording.en().isBlank()
                && !wording.fr().equals(wording.en());
    }

    private static Stream<Severity> severities(Gravity gravity) {
        return Stream.concat(
                Stream.of(gravity.usual()), gravity.cases().stream().map(Gravity.Case::severity));
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .toList();
        }
    }
}
