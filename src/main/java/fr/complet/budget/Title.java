package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Section;
import java.util.List;
import java.util.Optional;

/** What an amount is called. */
public sealed interface Title {

    <T> T told(Teller<T> teller);

    /** Puts titles into words. */
    interface Teller<T> {
        T figure(OfFigure title);

        T line(OfLine title);

        T key(OfKey title);

        T categories(OfCategories title);

        T step(OfStep title);
    }

    /** A figure of the budget. */
    record OfFigure(FigureName figure) implements Title {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.figure(this);
        }
    }

    /**
     * A line of the costs or resources.
     *
     * @param name what it is for, or who pays
     * @param sort its category or type, which names it when it has no name
     */
    record OfLine(Answer<String> name, Answer<? extends Choice> sort) implements Title {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.line(this);
        }
    }

    /** What a breakdown puts together: a category, a section, a class, a year, a funder. */
    record OfKey(BreakdownName breakdown, Optional<String> key) implements Title {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.key(this);
        }
    }

    /** The costs of categories that have one ceiling. */
    record OfCategories(List<CostCategory> categories) implements Title {
        public OfCategories {
            categories = List.copyOf(categories);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.categories(this);
        }
    }

    /** A step on the way, as a whole or in one section. */
    record OfStep(Concept concept, Optional<Section> section) implements Title {
        static OfStep of(Concept concept) {
            return new OfStep(concept, Optional.empty());
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.step(this);
        }
    }

    /** The steps that have a name. */
    enum Concept {
        TRANCHE,
        /** The eligible costs of a section. */
        ELIGIBLE_COSTS,
        /** The eligible costs before any ceiling. */
        ELIGIBLE_BEFORE,
        VAT,
        /** Of one line. */
        AMOUNT_HT,
        AMOUNT_TTC,
        /** Resources that pay for the investment as they say. */
        FIXED_OWN,
        FIXED_PUBLIC,
        FIXED,
        /** Resources that do not say what they pay for. */
        FREE_OWN,
        FREE_PUBLIC,
        FREE_OTHER,
        /** What the investment still needs of them. */
        NEEDED,
        /** What it takes of them. */
        TAKEN_OWN,
        TAKEN_PUBLIC,
        OWN_AND_PUBLIC,
        INVESTMENT_OWN,
        /** FCTVA that stands among the resources. */
        FCTVA_RESOURCE,
        /** VAT of what is counted without. */
        VAT_LEFT_OUT,
        BORNE
    }
}
