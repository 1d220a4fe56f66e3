package fr.complet.dossier;

/**
 * Whether the plan counts with or without VAT, for each section.
 *
 * @param investment the base of the investment section
 * @param operating the base of the operating section; the same answer when one base was given for the whole plan
 */
public record PlanBase(Answer<Base> investment, Answer<Base> operating) {

    public Answer<Base> of(Section section) {
        return switch (section) {
            case INVESTISSEMENT -> investment;
            case FONCTIONNEMENT -> operating;
        };
    }

    /** One base was given for the whole plan. */
    public boolean isUniform() {
        return investment.path().equals(operating.path());
    }
}
