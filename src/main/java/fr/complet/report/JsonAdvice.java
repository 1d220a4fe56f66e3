package fr.complet.report;

import fr.complet.advice.Advice;
import fr.complet.advice.Edit;
import fr.complet.advice.LargestGrant;
import fr.complet.advice.Mending;
import fr.complet.advice.Refusal;
import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.Resource;
import java.util.List;
import java.util.Optional;

/** Writes what an applicant can do about its plan. */
final class JsonAdvice {

    private final JsonText json;
    private final SetOptions sets;
    private final JsonRemedy remedies;

    JsonAdvice(JsonText json, Assessment assessment, Words words) {
        this.json = json;
        this.sets = new SetOptions(assessment.budget().funding().lines().size(), words);
        this.remedies = new JsonRemedy(json);
    }

    void write(Advice advice) {
        json.openObject("advice");
        advice.grant().ifPresentOrElse(this::grant, () -> json.nothing("largest_grant"));
        json.openArray("mendings");
        advice.mendings().forEach(this::mending);
        json.close();
        json.openArray("refusals");
        advice.refusals().forEach(this::refusal);
        json.close();
        json.openArray("unsecured");
        advice.unsecured().forEach(this::unsecured);
        json.close();
        json.close();
    }

    private void grant(LargestGrant grant) {
        json.openObject("largest_grant");
        json.money("asked", Optional.of(grant.asked()));
        json.money("most", grant.most());
        json.money("least", grant.most().map(any -> grant.least()));
        json.money("own", Optional.of(grant.own()));
        clauses(json, "limited_by", grant.limits());
        json.money("without_reserve", grant.withoutReserve().map(LargestGrant.Reserve::most));
        clauses(
                json,
                "reserves",
                grant.withoutReserve().map(LargestGrant.Reserve::limits).orElse(List.of()));
        clauses(json, "unknown", grant.unknown());
        set(grant.edits());
        json.close();
    }

    private void mending(Mending mending) {
        json.openObject();
        json.text("id", mending.about().clause().id());
        json.text("status", JsonDossier.code(mending.about().status()));
        json.openArray("remedies");
        mending.remedies().forEach(remedy -> {
            json.openObject();
            remedy.told(remedies);
            set(remedy.edits());
            json.close();
        });
        json.close();
        json.close();
    }

    private void refusal(Refusal refusal) {
        json.openObject();
        json.openArray("resources");
        refusal.resources().forEach(resource -> json.item(resource.place().path()));
        json.close();
        json.money("amount", Optional.of(refusal.amount()));
        json.money("balance", Optional.of(refusal.balance()));
        clauses(json, "breaks", refusal.broken());
        clauses(json, "breaks_with_own_funds", refusal.brokenWithOwn());
        json.close();
    }

    private void unsecured(FundingLine line) {
        Resource resource = line.resource();
        json.openObject();
        json.text("resource", resource.place().path());
        json.text("funder", resource.funder().value());
        json.money("amount", line.amount().amount());
        json.text("status", resource.status().value().map(status -> status.code()));
        json.close();
    }

    private void set(List<Edit> edits) {
        json.openArray("set");
        sets.of(edits).forEach(json::item);
        json.close();
    }

    static void clauses(JsonText json, String name, List<Clause> clauses) {
        json.openArray(name);
        clauses.stream().map(Clause::id).distinct().forEach(json::item);
        json.close();
    }
}
