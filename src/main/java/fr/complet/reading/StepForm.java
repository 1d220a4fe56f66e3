package fr.complet.reading;

import fr.complet.dossier.Step;
import fr.complet.dossier.StepNature;

/** A line of {@code projet.calendrier.etapes}. */
final class StepForm implements LineForm<Step> {
    private static final ChoiceReader<StepNature> NATURE = new ChoiceReader<>(StepNature.values());

    @Override
    public Step read(Questions line) {
        return new Step(
                line.ask(Readers.TEXT, "libelle"),
                line.ask(NATURE, "nature"),
                line.ask(Readers.DATE, "debut"),
                line.ask(Readers.DATE, "fin"),
                line.place());
    }
}
