package fr.complet.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the program tells in JSON about one dossier. */
record Told(JsonNode dossier) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** From the most to the least pressing. */
    private static final List<String> STATUSES = List.of("missing", "invalid", "undecided", "waived", "met");

    private static final List<String> VERDICTS =
            List.of("unreadable", "ineligible", "incomplete", "incorrect", "complete");

    /** One for each line of a run with {@code -f jsonl}. */
    static List<Told> lines(String... arguments) {
        return lines(Run.complet(arguments));
    }

    static List<Told> lines(Run run) {
        return run.out().lines().map(line -> new Told(MAPPER.readTree(line))).toList();
    }

    String text() {
        return dossier.toString();
    }

    /** What is missing or wrong in a cell of a workbook. */
    record InCell(String sheet, String cell, String message) {}

    /** Such findings of the one dossier of a run with {@code -f jsonl}. */
    static List<InCell> inCells(Run run) {
        List<InCell> found = new ArrayList<>();
        for (JsonNode one : new Told(MAPPER.readTree(run.out())).checklist().values()) {
            boolean open =
                    List.of("missing", "invalid").contains(one.get("status").asString());
            for (JsonNode finding : elements(one.get("findings"))) {
                JsonNode place = finding.get("place");
                if (open && !place.get("cell").isNull()) {
                    found.add(new InCell(
                            place.get("sheet").asString(),
                            place.get("cell").asString(),
                            finding.get("message").asString()));
                }
            }
        }
        return found;
    }

    String path() {
        return dossier.get("path").asString();
    }

    boolean isReadable() {
        return !dossier.get("verdict").asString().equals("unreadable");
    }

    String call() {
        return dossier.get("call").get("id").asString();
    }

    /** The higher, the better. */
    int verdict() {
        return VERDICTS.indexOf(dossier.get("verdict").asString());
    }

    List<String> ids() {
        return List.copyOf(checklist().keySet());
    }

    /** How pressing each requirement is: the higher, the better; what asks nothing is as good as what is met. */
    Map<String, Integer> statuses() {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        checklist().forEach((id, one) -> {
            String status = one.get("status").asString().replace("not_applicable", "met");
            statuses.put(id, STATUSES.indexOf(status));
        });
        return statuses;
    }

    /** How much is found about each requirement. */
    Map<String, Integer> findings() {
        Map<String, Integer> findings = new LinkedHashMap<>();
        checklist().forEach((id, one) -> findings.put(id, one.get("findings").size()));
        return findings;
    }

    boolean knows(String... figures) {
        return List.of(figures).stream()
                .noneMatch(figure -> dossier.get("budget").get(figure).isNull());
    }

    BigDecimal figure(String name) {
        return dossier.get("budget").get(name).decimalValue();
    }

    /** A number of each share of a breakdown. */
    List<BigDecimal> breakdown(String name, String number) {
        return elements(dossier.get("budget").get(name)).stream()
                .map(share -> share.get(number).decimalValue())
                .toList();
    }

    /** All of it but where things stand, which is another place in another form of the same dossier. */
    String withoutPlaces() {
        ObjectNode whole = (ObjectNode) dossier.deepCopy();
        whole.remove("path");
        elements(whole.get("notices")).forEach(Told::removePlace);
        for (JsonNode one : elements(whole.get("checklist"))) {
            List<JsonNode> findings = elements(one.get("findings"));
            findings.forEach(Told::removePlace);
            // Unknown keys are told in the order of the sheets, others are in that of the format in any form.
            findings.sort(Comparator.comparing(JsonNode::toString));
            ((ObjectNode) one).putArray("findings").addAll(findings);
        }
        return whole.toPrettyString()
                .replaceAll("\\(d’abord [^)]*\\)", "(d’abord ailleurs)")
                // A heading, or a key: each form has its own word for what stands there twice.
                .replaceAll("(donnée deux fois\u00A0: «\u00A0)[^»]*»", "$1…»")
                // Only YAML cuts amounts.
                .replace("montant coupé par la virgule\u00A0: mettez-le entre guillemets", "ce n’est pas un montant");
    }

    /** The columns of a table are unknown as a whole. */
    private static void removePlace(JsonNode node) {
        String path = node.get("place").get("path").asString();
        boolean key = node.get("message").asString().startsWith("rubrique inconnue");
        ((ObjectNode) node).put("place", key ? path.replaceAll("\\[\\d+]", "[]") : path);
    }

    Map<String, JsonNode> checklist() {
        Map<String, JsonNode> checklist = new LinkedHashMap<>();
        elements(dossier.get("checklist"))
                .forEach(one -> checklist.put(one.get("id").asString(), one));
        return checklist;
    }

    private static List<JsonNode> elements(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
