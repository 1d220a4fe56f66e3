package fr.complet.assistant;

import fr.complet.language.Typography;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneMatch;
import fr.complet.territory.Epci;
import fr.complet.territory.FormerCommune;
import fr.complet.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line under which a commune or an EPCI is offered to who has typed a part of it. */
record PlaceLabels(Voice voice, Typography typography) {

    private static final String SEPARATOR = " · ";
    private static final int MOST_POSTAL_CODES = 3;

    /** Beside its code and name, its département, postal codes and population with the year of the table. */
    String of(CommuneMatch match) {
        Commune commune = match.commune();
        String departement =
                Territory.france().departementName(commune.departement()).orElse("");
        List<String> parts = new ArrayList<>();
        match.former().ifPresent(former -> parts.add(voice.say("place.former", typed(former))));
        parts.add(voice.say("place.departement", departement, commune.departement()));
        postalCodes(commune).ifPresent(parts::add);
        commune.population().ifPresent(population -> parts.add(inhabitants(population)));
        return String.join(SEPARATOR, parts);
    }

    /** Beside its SIREN, its name, number of members and population with the year of the table. */
    String of(Epci epci) {
        String members =
                voice.say("place.members", typography.number(epci.members().size()));
        return String.join(SEPARATOR, epci.fullName(), members, inhabitants(epci.population()));
    }

    private static String typed(FormerCommune former) {
        return former.name().orElse(former.code());
    }

    /** Paris has twenty-one: the first are enough to tell two communes apart. */
    private static Optional<String> postalCodes(Commune commune) {
        List<String> all = commune.postalCodes();
        String shown = String.join(", ", all.subList(0, Math.min(all.size(), MOST_POSTAL_CODES)));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.size() > MOST_POSTAL_CODES ? shown + "…" : shown);
    }

    private String inhabitants(int population) {
        return voice.say("place.population", typography.number(population), Integer.toString(Territory.VINTAGE));
    }
}
