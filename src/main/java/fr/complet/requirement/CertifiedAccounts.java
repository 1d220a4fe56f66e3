package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks an association with more public grants in a year than a threshold for certified accounts (comptes_certifies). That
 * the accounts given are certified, only a person can see. Source: ASSO-08.
 *
 * @param types the types of pièce that are accounts
 */
public record CertifiedAccounts(List<PieceType> types, Dated<Money> threshold) implements Requirement {

    public CertifiedAccounts {
        types = List.copyOf(types);
    }

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(threshold);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return NegativeAmount.refused(List.of(dossier.applicant().yearlyPublicGrants()))
                .orElseGet(() -> measured(dossier, budget, terms));
    }

    private Outcome measured(Dossier dossier, Budget budget, Terms terms) {
        Optional<Money> limit = threshold.on(terms.date());
        Answer<Money> yearly = dossier.applicant().yearlyPublicGrants();
        if (limit.isEmpty()) {
            return Outcome.unknown(threshold, terms, yearly.place());
        }
        Figure grants = Figure.of(yearly).plus(budget.grant().requested());
        if (!grants.isKnown() && !exceedsAlone(limit.get(), yearly, budget)) {
            return Outcome.undecided(grants.lacking());
        }
        if (grants.amount().filter(total -> !total.exceeds(limit.get())).isPresent()) {
            return Outcome.notApplicable();
        }
        return accounts(dossier, budget, terms);
    }

    /** One of the two amounts may exceed the threshold by itself. */
    private static boolean exceedsAlone(Money limit, Answer<Money> yearly, Budget budget) {
        return Stream.of(yearly.value(), budget.grant().requested().amount())
                .flatMap(Optional::stream)
                .anyMatch(amount -> amount.exceeds(limit));
    }

    private Outcome accounts(Dossier dossier, Budget budget, Terms terms) {
        Outcome given = new PieceRequired(types).judge(dossier, budget, terms);
        if (given.status() != Status.MET) {
            return given;
        }
        return Outcome.reminder(
                toSee(dossier.present(types).get(0), threshold.on(terms.date()).orElseThrow()));
    }

    /** What the applicant notes on the accounts helps whoever looks at them; it proves nothing. */
    private Finding toSee(Piece accounts, Money limit) {
        Finding toSee = Finding.of(Audit.TO_SEE, accounts.place(), Fact.anyOf(types), Fact.of(limit));
        return accounts.note().value().map(Fact::quoted).map(toSee::having).orElse(toSee);
    }

    enum Audit implements Fault {
        /** Whether an auditor certified them is to be seen. Facts: the types of pièce, the threshold. */
        TO_SEE
    }
}
