package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Blank;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.dossier.Listed;
import fr.complet.requirement.Terms;
import java.util.List;

/** The project acts in one of the fields ({@code domaine}). */
public record FieldAmong(List<Field> fields) implements Condition {

    public FieldAmong {
        fields = List.copyOf(fields);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        Listed<Field> answered = dossier.project().fields();
        if (answered.isEmpty()) {
            return Truth.lacking(List.of(new Blank<Field>(answered.place())));
        }
        return Truth.any(answered.items().stream()
                .map(field -> Truth.among(field, fields))
                .toList());
    }
}
