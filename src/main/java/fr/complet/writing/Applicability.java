package fr.complet.writing;

import fr.complet.call.AllOf;
import fr.complet.call.ApplicantAmong;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.call.Condition;
import fr.complet.call.Not;
import fr.complet.call.Satisfiable;
import fr.complet.dossier.ApplicantType;
import fr.complet.requirement.EligibleApplicant;
import fr.complet.writing.DemandedPiece.Occasion;
import java.util.List;
import java.util.stream.Stream;

/** To which dossiers the clauses of a call can apply, whose applicants are those that the call admits. */
record Applicability(List<ApplicantType> admitted) {

    Applicability {
        admitted = List.copyOf(admitted);
    }

    static Applicability of(Call call) {
        return new Applicability(Stream.of(ApplicantType.values())
                .filter(type -> call.clauses().stream().allMatch(clause -> admits(clause, type)))
                .toList());
    }

    private static boolean admits(Clause clause, ApplicantType type) {
        return !(clause.requirement() instanceof EligibleApplicant rule)
                || rule.types().contains(type)
                || rule.toConfirm().contains(type);
    }

    /** Whether some dossier is asked. */
    boolean isPossible(Clause clause) {
        return can(admitted, clause.when());
    }

    Occasion occasion(Clause clause) {
        if (!can(admitted, negated(clause.when()))) {
            return Occasion.ALWAYS;
        }
        boolean decided = admitted.stream()
                .allMatch(type -> !can(List.of(type), clause.when()) || !can(List.of(type), negated(clause.when())));
        return decided ? Occasion.APPLICANT : Occasion.PROJECT;
    }

    private static boolean can(List<ApplicantType> types, Condition condition) {
        return Satisfiable.can(new AllOf(List.of(new ApplicantAmong(types), condition)));
    }

    private static Condition negated(Condition condition) {
        return condition instanceof Not not ? not.condition() : new Not(condition);
    }
}
