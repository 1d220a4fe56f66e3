package fr.complet.reading;

import fr.complet.dossier.Base;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Section;
import java.util.Optional;

/**
 * Which amount a bare « Montant » is: the one in the base of the line's section, as the sheet of answers states it; without
 * VAT when nothing is stated.
 */
final class PlanBases {
    private static final ChoiceReader<Base> BASE = new ChoiceReader<>(Base.values());
    private static final ChoiceReader<Section> SECTION = new ChoiceReader<>(Section.values());

    private final Branch budget;

    PlanBases(Branch budget) {
        this.budget = budget;
    }

    String amountKey(Form section) {
        return key("montant_", base(section));
    }

    /** The total of a column headed « Montant »; none when it mixes both bases. */
    Optional<String> totalKey() {
        Base investment = of(Section.INVESTISSEMENT);
        return investment == of(Section.FONCTIONNEMENT) ? Optional.of(key("depenses_", investment)) : Optional.empty();
    }

    private static String key(String start, Base base) {
        return start + base.code();
    }

    private Base base(Form section) {
        return choice(SECTION, Optional.of(section)).map(this::of).orElseGet(() -> of(Section.INVESTISSEMENT));
    }

    private Base of(Section section) {
        return choice(BASE, budget.existing("base").flatMap(base -> base.find(section.code())))
                .or(() -> choice(BASE, budget.find("base")))
                .orElse(Base.HT);
    }

    private static <T extends Choice> Optional<T> choice(ChoiceReader<T> reader, Optional<Form> form) {
        return form.filter(value -> value instanceof Scalar && !value.isBlank())
                .map(Scalar.class::cast)
                .flatMap(scalar -> reader.read(scalar).value());
    }
}
