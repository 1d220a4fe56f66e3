package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Derogation;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.WaiverReason;
import fr.complet.spelling.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks that each derogation be one that its requirement allows, evidenced and in force (derogation_recevable). */
public record DerogationAdmissible() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<Derogation> derogations = dossier.derogations();
        return derogations.illegible()
                ? Outcome.undecided(derogations.asAnswer())
                : Outcome.worst(derogations.all(), derogation -> judge(derogation, dossier, terms));
    }

    private static Outcome judge(Derogation derogation, Dossier dossier, Terms terms) {
        Answer<String> named = derogation.requirement();
        if (named.isBlank()) {
            return Outcome.missing(Finding.of(Flaw.NO_REQUIREMENT, named.place(), Fact.question(named.path())));
        }
        if (named.isIllegible()) {
            return Outcome.undecided(named);
        }
        String id = named.value().orElseThrow();
        Optional<Waiver> waiver = terms.waivers().of(id);
        return waiver.map(grounds -> judge(derogation, grounds, dossier))
                .orElseGet(() -> Outcome.invalid(
                        terms.waivers().know(id)
                                ? Finding.of(Flaw.NOT_WAIVABLE, named.place(), Fact.quoted(id))
                                : unknown(named, terms)));
    }

    private static Outcome judge(Derogation derogation, Waiver waiver, Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(Outcome.met());
        for (Waiver.Objection objection : waiver.objections(derogation, dossier)) {
            outcomes.add(
                    switch (objection) {
                        case REASON_NOT_LISTED -> reason(derogation, waiver);
                        case NO_EVIDENCE -> evidence(derogation, waiver, dossier);
                        case EXPIRED ->
                            expiry(derogation.expiry(), dossier.filing().filedOn());
                    });
        }
        return Outcome.worst(outcomes);
    }

    private static Outcome reason(Derogation derogation, Waiver waiver) {
        Answer<WaiverReason> reason = derogation.reason();
        Fact listed = Fact.anyOf(waiver.reasons());
        if (reason.isIllegible()) {
            return Outcome.undecided(reason);
        }
        return reason.value()
                .map(Fact::of)
                .map(given -> Outcome.invalid(Finding.of(Flaw.REASON_NOT_LISTED, reason.place(), given, listed)
                        .expecting(listed)
                        .having(given)))
                .orElseGet(() -> Outcome.missing(
                        Finding.of(Flaw.NO_REASON, reason.place(), listed).expecting(listed)));
    }

    /** The evidence may only be unreadable: its id, or the pièce that it names. */
    private static Outcome evidence(Derogation derogation, Waiver waiver, Dossier dossier) {
        Answer<String> named = derogation.evidence();
        if (named.isGiven() && dossier.pieces().illegible()) {
            return Outcome.undecided(dossier.pieces().asAnswer());
        }
        List<Answer<?>> illegible = Stream.concat(
                        Stream.<Answer<?>>of(named, derogation.reason()),
                        dossier.pieces().all().stream()
                                .filter(piece ->
                                        named.value().filter(piece.id()::is).isPresent())
                                .flatMap(
                                        piece -> Stream.<Answer<?>>of(piece.type(), piece.statedState(), piece.file())))
                .filter(Answer::isIllegible)
                .toList();
        if (!illegible.isEmpty()) {
            return Outcome.undecided(illegible);
        }
        if (named.isGiven()
                && dossier.pieces().all().stream().noneMatch(piece -> piece.id().is(named.text()))) {
            // A reference that names no pièce is told where references are checked.
            return Outcome.waitingFor(Evidence.REFERENCES, named.place());
        }
        return Outcome.missing(Finding.of(
                Flaw.NO_EVIDENCE,
                named.place(),
                Fact.quoted(derogation.requirement().text()),
                Fact.anyOf(waiver.evidence().stream().toList())));
    }

    private static Outcome expiry(Answer<LocalDate> expiry, Answer<LocalDate> filedOn) {
        List<Answer<LocalDate>> lacking =
                Stream.of(expiry, filedOn).filter(answer -> !answer.isGiven()).toList();
        if (!lacking.isEmpty()) {
            return Outcome.undecided(lacking);
        }
        Fact last = Fact.of(expiry.value().orElseThrow());
        Fact filed = Fact.of(filedOn.value().orElseThrow());
        return Outcome.invalid(Finding.of(Flaw.EXPIRED, expiry.place(), last, filed)
                .expecting(filed)
                .having(last));
    }

    private static Finding unknown(Answer<String> named, Terms terms) {
        List<String> ids = terms.waivers().requirements().stream().sorted().toList();
        Fact written = Fact.quoted(named.text());
        return Spelling.nearest(named.text(), ids)
                .map(nearest -> Finding.of(Flaw.UNKNOWN_REQUIREMENT_NEAR, named.place(), written, Fact.quoted(nearest))
                        .expecting(Fact.quoted(nearest)))
                .orElseGet(() -> Finding.of(Flaw.UNKNOWN_REQUIREMENT, named.place(), written))
                .having(written);
    }

    enum Flaw implements Fault {
        /** Facts: the question. */
        NO_REQUIREMENT,
        /** Facts: the id as written. */
        UNKNOWN_REQUIREMENT,
        /** Facts: the id as written, the nearest id. */
        UNKNOWN_REQUIREMENT_NEAR,
        /** Facts: the id of the requirement. */
        NOT_WAIVABLE,
        /** Facts: the motifs listed. */
        NO_REASON,
        /** Facts: the motif, the motifs listed. */
        REASON_NOT_LISTED,
        /** No present pièce supports it. Facts: the id of the requirement, the type of pièce (no type when any will do). */
        NO_EVIDENCE,
        /** Facts: its last day, the filing date. */
        EXPIRED
    }
}
