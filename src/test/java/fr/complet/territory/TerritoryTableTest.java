package fr.complet.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerritoryTableTest {

    private static final Path TABLE = Path.of("src/main/resources/fr/complet/territory");

    private static final List<Commune> COMMUNES = new ArrayList<>();
    private static final List<Epci> EPCIS = new ArrayList<>();

    @BeforeAll
    static void read_the_whole_table() throws IOException {
        var shards = new Shards();
        for (String shard : shards("communes")) {
            for (List<String> line : shards.lines(shard)) {
                COMMUNES.add(Territory.france().commune(line.get(0)).orElseThrow());
            }
        }
        for (String shard : shards("epcis")) {
            for (List<String> line : shards.lines(shard)) {
                EPCIS.add(Territory.france().epci(line.get(0)).orElseThrow());
            }
        }
    }

    @Test
    void the_totals_are_those_published() {
        assertThat(COMMUNES).hasSize(34_969);
        assertThat(EPCIS).hasSize(1_255);
        assertThat(COMMUNES.stream().filter(commune -> commune.siren().isEmpty()))
                .hasSize(94);
        assertThat(EPCIS.stream().collect(Collectors.groupingBy(Epci::type, Collectors.counting())))
                .isEqualTo(Map.of(
                        EpciType.COMMUNAUTE_DE_COMMUNES, 989L,
                        EpciType.COMMUNAUTE_AGGLOMERATION, 230L,
                        EpciType.COMMUNAUTE_URBAINE, 14L,
                        EpciType.METROPOLE, 21L,
                        EpciType.METROPOLE_DE_LYON, 1L));
    }

    @Test
    void every_departement_has_a_name_and_the_notice_its_year() throws IOException {
        assertThat(COMMUNES)
                .allMatch(commune -> Territory.france()
                        .departementName(commune.departement())
                        .isPresent());
        assertThat(Territory.france().departementName("21")).contains("Côte-d'Or");
        assertThat(Territory.france().departementName("99")).isEmpty();
        assertThat(Territory.france().communes()).containsExactlyInAnyOrderElementsOf(COMMUNES);
        assertThat(Files.readString(TABLE.resolve("NOTICE.txt"))).contains("en " + Territory.VINTAGE);
    }

    @Test
    void the_totals_of_the_region_are_those_published() {
        List<Commune> region = COMMUNES.stream()
                .filter(commune -> commune.region().equals("27"))
                .toList();

        assertThat(region).hasSize(3_685).allMatch(commune -> commune.epci().isPresent());
        assertThat(region.stream()
                        .mapToInt(commune -> commune.population().orElseThrow())
                        .sum())
                .isEqualTo(2_802_670);
        assertThat(region.stream().filter(commune -> commune.population().orElseThrow() < 3_500))
                .hasSize(3_578);
        assertThat(region.stream().filter(commune -> commune.postalCodes().size() > 1))
                .hasSize(27);
        assertThat(EPCIS.stream().filter(epci -> epci.isIn("27"))).hasSize(116);
        assertThat(EPCIS.stream().filter(epci -> epci.regions().equals(List.of("27"))))
                .hasSize(110);
    }

    @Test
    void every_siren_has_a_right_key() {
        assertThat(COMMUNES.stream().flatMap(commune -> commune.siren().stream()))
                .hasSize(34_875)
                .allMatch(siren -> Siren.faultOf(siren).isEmpty());
        assertThat(EPCIS).allMatch(epci -> Siren.faultOf(epci.siren()).isEmpty());
    }

    @Test
    void every_commune_is_found_by_its_name_and_by_its_postal_codes() {
        var france = Territory.france();

        assertThat(COMMUNES)
                .allMatch(commune -> france.communesNamed(commune.name()).contains(commune));
        assertThat(COMMUNES)
                .allMatch(commune -> commune.postalCodes().stream()
                        .allMatch(postalCode -> france.communesAt(postalCode).contains(commune)));
    }

    @Test
    void every_epci_is_found_by_its_name_and_its_members_are_in_it() {
        var france = Territory.france();

        assertThat(EPCIS).allMatch(epci -> france.epcisNamed(epci.name()).contains(epci));
        for (Epci epci : EPCIS) {
            var regions = new TreeSet<String>();
            for (String member : epci.members()) {
                Commune commune = france.commune(member).orElseThrow();
                regions.add(commune.region());
                assertThat(commune.epci()).contains(epci.siren());
            }
            assertThat(epci.regions()).containsExactlyElementsOf(regions);
        }
    }

    @Test
    void every_former_code_leads_to_a_commune() throws IOException {
        var shards = new Shards();
        var kinds = new TreeMap<FormerCommune.Kind, Integer>();
        for (String shard : shards("formers")) {
            for (List<String> line : shards.lines(shard)) {
                Optional<FormerCommune> former = Territory.france().former(line.get(0));
                kinds.merge(former.orElseThrow().kind(), 1, Integer::sum);
            }
        }

        assertThat(kinds)
                .isEqualTo(Map.of(
                        FormerCommune.Kind.FORMER, 2_248,
                        FormerCommune.Kind.DELEGUEE, 2_105,
                        FormerCommune.Kind.ASSOCIEE, 471,
                        FormerCommune.Kind.ARRONDISSEMENT, 45));
    }

    @Test
    void a_part_of_the_table_is_small() throws IOException {
        for (Path file : ShardFolder.files(TABLE)) {
            assertThat(Files.size(file)).as(file.toString()).isLessThan(60_000);
        }
    }

    @Test
    @Tag("slow")
    void the_table_is_the_published_package_byte_for_byte(@TempDir Path work, @TempDir Path made) throws IOException {
        assumeTrue(PublishedTerritory.npmIsInstalled(work), "npm is not installed: the table cannot be made again");

        TerritoryTable.write(PublishedTerritory.fetchInto(work), made);

        assertThat(contents(made)).isEqualTo(contents(TABLE));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        for (Path file : ShardFolder.files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return contents;
    }

    private static List<String> shards(String folder) throws IOException {
        var shards = new ArrayList<String>();
        for (Path file : ShardFolder.files(TABLE.resolve(folder))) {
            shards.add(folder + "/" + file.getFileName());
        }
        return shards;
    }
}
