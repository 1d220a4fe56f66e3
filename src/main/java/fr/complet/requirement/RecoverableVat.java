package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Section;
import fr.complet.dossier.VatRegime;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks that the investment be counted without VAT where VAT is compensated or recovered (tva_recuperable). Source:
 * TVA-01.
 */
public record RecoverableVat() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<VatRegime> vat = dossier.plan().vat();
        Answer<Base> base = dossier.plan().base().investment();
        List<Answer<?>> lacking = new ArrayList<>(investmentLacking(dossier, budget));
        if (lacking.isEmpty() && !budget.costs().has(Section.INVESTISSEMENT)) {
            return Outcome.notApplicable();
        }
        if (base.is(Base.HT) || (vat.isGiven() && !comesBack(vat))) {
            return Outcome.met();
        }
        List.of(base, vat).stream().filter(answer -> !answer.isGiven()).forEach(lacking::add);
        return lacking.isEmpty() ? Outcome.invalid(finding(vat)) : Outcome.undecided(lacking);
    }

    /** Compensated or recovered in full. */
    static boolean comesBack(Answer<VatRegime> vat) {
        return vat.is(VatRegime.FCTVA) || vat.is(VatRegime.RECUPEREE);
    }

    /** What hides whether there is investment: the illegible table, or the sections of the lines when none is known. */
    static List<Answer<?>> investmentLacking(Dossier dossier, Budget budget) {
        if (dossier.plan().costs().illegible()) {
            return List.of(dossier.plan().costs().asAnswer());
        }
        return budget.costs().has(Section.INVESTISSEMENT)
                ? List.of()
                : List.copyOf(dossier.plan().costs().all().stream()
                        .map(line -> line.section())
                        .filter(section -> !section.isGiven())
                        .toList());
    }

    private static Finding finding(Answer<VatRegime> vat) {
        Fact regime = Fact.of(vat.value().orElseThrow());
        return Finding.of(Excess.VAT_COUNTED, vat.place(), regime)
                .expecting(Fact.of(Base.HT))
                .having(Fact.of(Base.TTC));
    }

    enum Excess implements Fault {
        /** Facts: what becomes of the VAT. */
        VAT_COUNTED
    }
}
