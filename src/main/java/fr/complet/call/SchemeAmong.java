package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Scheme;
import fr.complet.requirement.Terms;
import java.util.List;

/** A resource that counts comes from one of the schemes ({@code dispositif}); one without a scheme comes from none. */
public record SchemeAmong(List<Scheme> schemes) implements Condition {

    public SchemeAmong {
        schemes = List.copyOf(schemes);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Lines.anyCounted(dossier, budget, resource -> isAmong(resource.scheme()));
    }

    private Truth isAmong(Answer<Scheme> scheme) {
        return scheme.isBlank() ? Truth.NO : Truth.among(scheme, schemes);
    }
}
