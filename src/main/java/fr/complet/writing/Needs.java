package fr.complet.writing;

import fr.complet.call.Call;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.dossier.Dossier;
import fr.complet.reading.DossierReader;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.ContactReachable;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.Status;
import fr.complet.requirement.TerritoryKnown;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which questions a call needs answered, learnt from what it finds missing in dossiers that answer next to nothing. */
final class Needs {

    private static final List<String> DOSSIERS = List.of("dossier: 1", """
            budget: {base: ht, depenses: [{unite: jour}], ressources: [{numero_decision: "1"}]}
            projet: {indicateurs: [{unite: jour}]}
            """);

    private Needs() {}

    /** The gravity of leaving out an answer, by the path of its question. */
    static Map<String, Severity> of(Call call, LocalDate date) {
        Map<String, Severity> needs = new HashMap<>();
        for (String text : DOSSIERS) {
            call.assess(dossier(text), date).with(Status.MISSING).forEach(judged -> add(judged, needs));
        }
        return needs;
    }

    private static void add(Judged judged, Map<String, Severity> needs) {
        for (Finding finding : judged.outcome().findings()) {
            String question = finding.place().path().replaceAll("\\[\\d+]", "[]");
            needs.merge(path(judged.clause().requirement(), question), judged.severity(), Needs::graver);
        }
    }

    /** Any one answer of the group will do. */
    private static String path(Requirement requirement, String question) {
        boolean any = requirement instanceof ContactReachable || requirement instanceof TerritoryKnown;
        return any ? question.substring(0, question.lastIndexOf('.')) : question;
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Dossier dossier(String text) {
        try {
            var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return DossierReader.open(stream, "dossier.yaml", Path.of("")).dossier();
        } catch (Unreadable impossible) {
            throw new IllegalStateException("the program cannot read its own dossier", impossible);
        }
    }
}
