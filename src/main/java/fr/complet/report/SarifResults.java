package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Derogation;
import fr.complet.dossier.Place;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results that one dossier adds to a SARIF run; those that a derogation or the baseline covers are there, suppressed. */
final class SarifResults {

    /** What relative addresses start from, as GitHub names it. */
    static final String ROOT = "%SRCROOT%";

    private final Words words;
    private final FormatWords said;

    SarifResults(Words words) {
        this.words = words;
        this.said = FormatWords.of(words);
    }

    List<Result> of(Checked one) {
        var fingerprints = new Fingerprints(one.path());
        List<Result> results = new ArrayList<>();
        for (Remark remark : Remark.open(one, words)) {
            List<String> covered = remark.isAccepted(one) ? List.of(said.say("accepted")) : List.of();
            results.add(result(remark, fingerprints.of(remark), covered, one));
        }
        one.assessment()
                .ifPresent(assessment -> assessment.with(Status.WAIVED).forEach(judged -> {
                    for (Remark remark : Remark.of(one, judged, words)) {
                        results.add(result(remark, fingerprints.of(remark), List.of(waiver(judged, assessment)), one));
                    }
                }));
        return results;
    }

    /** On what ground; not the applicant's own words, which may say something of people. */
    private String waiver(Judged judged, Assessment assessment) {
        String ground = assessment.dossier().derogations().all().stream()
                .filter(derogation ->
                        derogation.requirement().is(judged.clause().id()))
                .map(Derogation::reason)
                .flatMap(reason -> reason.value().stream())
                .map(words::label)
                .findFirst()
                .orElse("");
        return said.say("waived", ground);
    }

    private Result result(Remark remark, String fingerprint, List<String> covered, Checked one) {
        String json = JsonText.of(text -> {
            text.openObject();
            text.text("ruleId", remark.id());
            text.text("level", code(remark.level()));
            text.openObject("message");
            text.text("text", unlinked(Inert.of(said.whole(remark))));
            text.close();
            location(text, remark);
            text.openObject("partialFingerprints");
            text.text("completFinding/v1", fingerprint);
            text.close();
            suppressions(text, covered);
            if (remark.isAccepted(one)) {
                text.text("baselineState", "unchanged");
            }
            properties(text, remark);
            text.close();
        });
        return new Result(remark.id(), remark.level(), json);
    }

    /** SARIF would read a link in a message that holds the text of one. */
    private static String unlinked(String text) {
        return text.replace("](", "] (");
    }

    private void location(JsonText json, Remark remark) {
        Place place = remark.place();
        json.openArray("locations");
        json.openObject();
        json.openObject("physicalLocation");
        json.openObject("artifactLocation");
        json.text("uri", SourcePath.uri(place.file()));
        if (!SourcePath.isAbsolute(SourcePath.of(place.file()))) {
            json.text("uriBaseId", ROOT);
        }
        json.close();
        json.openObject("region");
        json.number("startLine", remark.line());
        if (place.column() > 0) {
            json.number("startColumn", place.column());
        }
        json.close();
        json.close();
        logical(json, place);
        json.close();
        json.close();
    }

    /** A cell of a workbook, and the path of the answer in the dossier format. */
    private static void logical(JsonText json, Place place) {
        json.openArray("logicalLocations");
        if (!place.sheet().isEmpty()) {
            named(json, place.cell().isEmpty() ? place.sheet() : place.cell(), Spot.brief(place), "cell");
        }
        if (!place.path().isEmpty()) {
            named(json, place.path().substring(place.path().lastIndexOf('.') + 1), place.path(), "member");
        }
        json.close();
    }

    private static void named(JsonText json, String name, String whole, String kind) {
        json.openObject();
        json.text("name", name);
        json.text("fullyQualifiedName", whole);
        json.text("kind", kind);
        json.close();
    }

    private static void suppressions(JsonText json, List<String> covered) {
        json.openArray("suppressions");
        for (String justification : covered) {
            json.openObject();
            json.text("kind", "external");
            json.text("status", "accepted");
            json.text("justification", justification);
            json.close();
        }
        json.close();
    }

    private void properties(JsonText json, Remark remark) {
        json.openObject("properties");
        remark.judged().ifPresent(judged -> {
            json.text("status", JsonDossier.code(judged.status()));
            json.text("severity", judged.severity().name().toLowerCase(Locale.ROOT));
            json.text("actor", judged.clause().actor().name().toLowerCase(Locale.ROOT));
            // Its rule may cite the source of another day.
            json.text("source", Inert.of(new ParameterWords(words).source(judged.source())));
        });
        json.close();
    }

    static String code(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** A result that still lacks the number of its rule, which depends on the calls met before. */
    record Result(String id, Level level, String json) {

        String json(int rule) {
            return "{\"ruleIndex\":" + rule + "," + json.substring(1);
        }
    }
}
