package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Applicant;
import fr.complet.dossier.ApplicantType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** To whom the minimum own share applies: collectivités and their groupements (PMO-02). */
final class OwnShareScope {

    private static final Set<ApplicantType> ALWAYS = EnumSet.of(
            ApplicantType.COMMUNE,
            ApplicantType.COMMUNAUTE_DE_COMMUNES,
            ApplicantType.COMMUNAUTE_AGGLOMERATION,
            ApplicantType.COMMUNAUTE_URBAINE,
            ApplicantType.METROPOLE,
            ApplicantType.DEPARTEMENT,
            ApplicantType.REGION,
            ApplicantType.PETR,
            ApplicantType.POLE_METROPOLITAIN,
            ApplicantType.SYNDICAT_INTERCOMMUNAL,
            ApplicantType.SYNDICAT_MIXTE_FERME);

    private OwnShareScope() {}

    /** What keeps the rule from being judged: it does not apply, or that cannot be told; empty when it applies. */
    static Optional<Outcome> obstacle(Applicant applicant) {
        Answer<ApplicantType> type = applicant.type();
        if (type.isAmong(ALWAYS)) {
            return Optional.empty();
        }
        if (!type.isGiven()) {
            return Optional.of(Outcome.undecided(type));
        }
        Answer<Boolean> closed = applicant.onlyLocalAuthorities();
        if (!type.is(ApplicantType.SYNDICAT_MIXTE_OUVERT) || closed.is(false)) {
            return Optional.of(Outcome.notApplicable());
        }
        return closed.isGiven() ? Optional.empty() : Optional.of(Outcome.undecided(closed));
    }
}
