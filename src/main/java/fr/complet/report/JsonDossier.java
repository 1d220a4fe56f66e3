package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Applicant;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.reading.Failure;
import fr.complet.requirement.Status;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Writes what became of one path as a JSON object on one line; its shape is the same whatever became of it. */
final class JsonDossier {

    private final JsonText json;
    private final Words words;

    JsonDossier(JsonText json, Words words) {
        this.json = json;
        this.words = words;
    }

    static String of(Checked one, Words words) {
        return JsonText.of(json -> {
            json.openObject();
            json.text("path", one.path());
            var dossier = new JsonDossier(json, words);
            one.assessment().ifPresent(assessment -> dossier.assessed(one, assessment));
            one.failure().ifPresent(dossier::failed);
            json.close();
        });
    }

    /** What dossier it is, by what rules, and its budget; or why there is none. */
    void budget(Checked one) {
        one.assessment().ifPresent(assessment -> {
            identity(assessment);
            json.nothing("reason");
            new JsonBudget(json).write(assessment);
        });
        one.failure().ifPresent(failure -> {
            nobody();
            json.text("reason", words.reading().failure(failure));
            json.nothing("budget");
        });
    }

    private void identity(Assessment assessment) {
        json.text("reference", written(assessment.dossier().filing().reference()));
        applicant(assessment.dossier().applicant());
        json.openObject("call");
        json.text("id", assessment.call().id());
        json.text("title", words.text(assessment.call().title()));
        json.close();
        json.text("date", assessment.date().toString());
    }

    private void nobody() {
        json.nothing("reference");
        applicant(Optional.empty(), Optional.empty(), Optional.empty());
        json.openObject("call");
        json.nothing("id");
        json.nothing("title");
        json.close();
        json.nothing("date");
    }

    private void assessed(Checked one, Assessment assessment) {
        identity(assessment);
        json.text("verdict", assessment.verdict().code());
        json.nothing("reason");
        json.openObject("counts");
        for (Status status : COUNTED) {
            json.number(code(status), assessment.count(status));
        }
        json.close();
        json.openArray("notices");
        assessment.dossier().notices().forEach(this::notice);
        json.close();
        new JsonChecklist(json, words, one).write(assessment.checklist());
        new JsonBudget(json).write(assessment);
    }

    private static final Status[] COUNTED = {
        Status.MET, Status.MISSING, Status.INVALID, Status.UNDECIDED, Status.NOT_APPLICABLE, Status.WAIVED
    };

    private void failed(Failure failure) {
        nobody();
        json.text("verdict", "unreadable");
        json.text("reason", words.reading().failure(failure));
        json.openObject("counts");
        for (Status status : COUNTED) {
            json.number(code(status), 0);
        }
        json.close();
        json.openArray("notices");
        json.close();
        json.openArray("checklist");
        json.close();
        json.nothing("budget");
    }

    private void applicant(Applicant applicant) {
        applicant(
                written(applicant.name()),
                applicant.type().value().map(type -> type.code()),
                written(applicant.siret()));
    }

    private void applicant(Optional<String> name, Optional<String> type, Optional<String> siret) {
        json.openObject("applicant");
        json.text("name", name);
        json.text("type", type);
        json.text("siret", siret);
        json.close();
    }

    private void notice(Notice notice) {
        json.openObject();
        json.text("message", words.reading().notice(notice));
        place(json, notice.place());
        json.close();
    }

    static void place(JsonText json, Place place) {
        json.openObject("place");
        json.textIfAny("file", place.file());
        json.textIfAny("path", place.path());
        json.numberIfAny("line", place.line());
        json.numberIfAny("column", place.column());
        json.textIfAny("sheet", place.sheet());
        json.textIfAny("cell", place.cell());
        json.close();
    }

    static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> written(Answer<String> answer) {
        return answer.value();
    }

    static Optional<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }
}
