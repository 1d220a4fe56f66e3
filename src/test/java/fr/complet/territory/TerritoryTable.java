package fr.complet.territory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes the embedded table of communes and EPCI from the published package: small texts of sorted lines, which the
 * program reads one or two at a time.
 */
final class TerritoryTable {

    private static final Path SOURCES = Path.of("src", "main", "resources", "fr", "complet", "territory");

    private static final String NOTICE = """
            Communes et EPCI de France en %d : paquet @etalab/decoupage-administratif, version %s
            (https://github.com/etalab/decoupage-administratif), données sous Licence Ouverte
            (https://www.etalab.gouv.fr/licence-ouverte-open-licence).

            Sources : INSEE (code officiel géographique, populations légales), DGCL (liste des EPCI à fiscalité propre),
            La Poste (codes postaux). Table réduite et mise en forme pour Complet par scripts/territory.
            """;

    private final ShardFolder texts = new ShardFolder();
    private final Map<String, JsonNode> communes = new HashMap<>();
    private final Map<String, String> epciOf = new HashMap<>();

    /** Fetches the package and writes the table into the folder given, by default into the sources. */
    public static void main(String[] arguments) throws IOException {
        Path target = arguments.length > 0 ? Path.of(arguments[0]) : SOURCES;
        write(PublishedTerritory.fetchInto(Files.createTempDirectory("territory")), target);
    }

    static void write(PublishedTerritory published, Path target) throws IOException {
        var json = new ObjectMapper();
        var table = new TerritoryTable();
        table.collect(
                json.readTree(published.communes().toFile()),
                json.readTree(published.epcis().toFile()));
        json.readTree(published.departements().toFile()).forEach(table::collectDepartement);
        table.texts.writeInto(target);
        Files.writeString(
                target.resolve("NOTICE.txt"), NOTICE.formatted(PublishedTerritory.VINTAGE, PublishedTerritory.VERSION));
    }

    private void collect(JsonNode places, JsonNode epcis) {
        List<JsonNode> parts = new ArrayList<>();
        for (JsonNode place : places) {
            if (text(place, "type").equals("commune-actuelle")) {
                communes.put(text(place, "code"), place);
            } else {
                parts.add(place);
            }
        }
        epcis.forEach(this::collectEpci);
        communes.values().forEach(this::collectCommune);
        parts.forEach(this::collectPart);
        texts.sizes("names/").forEach((path, size) -> {
            String shard = path.substring("names/".length(), path.length() - ".txt".length());
            texts.put("names/shards.txt", "shard\tnames", shard, String.valueOf(size));
        });
    }

    private void collectDepartement(JsonNode departement) {
        texts.put(DepartementTable.SHARD, "code\tname", text(departement, "code"), text(departement, "nom"));
    }

    private void collectEpci(JsonNode epci) {
        String siren = text(epci, "code");
        String name = text(epci, "nom");
        var regions = new TreeSet<String>();
        var members = new TreeSet<String>();
        for (JsonNode member : epci.path("membres")) {
            String code = text(member, "code");
            members.add(code);
            regions.add(text(communes.get(code), "region"));
            epciOf.put(code, siren);
            nameVariant(communes.get(code), text(member, "nom"));
        }
        texts.put(
                EpciTable.shard(siren),
                "siren\tname\ttype\tpopulation\tregions\tmembers",
                siren,
                name,
                text(epci, "type"),
                text(epci, "populationTotale"),
                String.join(",", regions),
                String.join(",", members));
        nameEpci(siren, name);
        if (name.contains("(")) {
            nameEpci(siren, withoutParenthesis(name));
            nameEpci(siren, name.replaceAll(".*\\((.*)\\).*", "$1"));
        }
    }

    private void collectCommune(JsonNode commune) {
        String code = text(commune, "code");
        String name = text(commune, "nom");
        String departement = text(commune, "departement");
        if (!departement.equals(CommuneTable.departement(code))) {
            throw new IllegalStateException("Not the département of its code: " + commune);
        }
        var postalCodes = new TreeSet<String>();
        commune.path("codesPostaux").forEach(postal -> postalCodes.add(postal.asText()));
        texts.put(
                "communes/" + departement + ".txt",
                departement + "\t" + text(commune, "region"),
                code,
                name,
                text(commune, "siren"),
                text(commune, "population"),
                String.join(",", postalCodes),
                epciOf.getOrDefault(code, ""));
        nameCommune(CommuneNames.CURRENT, code, name);
        if (name.contains("(")) {
            nameVariant(commune, withoutParenthesis(name));
        }
        for (String postal : postalCodes) {
            texts.add("postal/" + postal.substring(0, 2) + ".txt", "postal\tcommunes", postal, ",", code);
        }
        commune.path("anciensCodes").forEach(former -> formerCode(former.asText(), "ancienne", code, ""));
    }

    /** A commune déléguée or associée, or an arrondissement; its name counts only if it is not that of its commune. */
    private void collectPart(JsonNode part) {
        String code = text(part, "code");
        String name = text(part, "nom");
        String type = text(part, "type");
        String kind = type.startsWith("commune-") ? type.substring("commune-".length()) : "arrondissement";
        String successor = text(part, part.has("chefLieu") ? "chefLieu" : "commune");
        formerCode(code, kind, successor, name);
        if (!PlaceName.ofCommune(name).equals(PlaceName.ofCommune(text(communes.get(successor), "nom")))) {
            nameCommune(CommuneNames.FORMER, code, name);
        }
    }

    private void formerCode(String code, String kind, String successor, String name) {
        String shard = "formers/" + CommuneTable.departement(code) + ".txt";
        texts.put(shard, "code\tkind\tsuccessor\tname", code, kind, successor, name);
    }

    private void nameVariant(JsonNode commune, String variant) {
        if (!PlaceName.ofCommune(variant).equals(PlaceName.ofCommune(text(commune, "nom")))) {
            nameCommune(CommuneNames.VARIANT, text(commune, "code"), variant);
        }
    }

    private void nameCommune(char kind, String code, String written) {
        var name = PlaceName.ofCommune(written);
        String shard = CommuneNames.shard(name.bare()).orElseThrow(() -> new IllegalStateException(written));
        texts.add("names/" + shard + ".txt", "name\tbearers", name.bare(), " ", kind + code + name.lead());
    }

    private void nameEpci(String siren, String written) {
        var name = PlaceName.ofEpci(written);
        texts.add("epci-names.txt", "name\tbearers", name.bare(), " ", siren + name.lead());
    }

    private static String withoutParenthesis(String name) {
        return name.replaceAll("\\(.*\\)", "");
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText();
    }
}
