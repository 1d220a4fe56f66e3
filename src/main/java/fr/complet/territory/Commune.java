package fr.complet.territory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A commune of today, as the official geographic code knows it; {@code epci} is the SIREN of its EPCI. */
public record Commune(
        String code,
        String name,
        String departement,
        String region,
        Optional<String> siren,
        OptionalInt population,
        List<String> postalCodes,
        Optional<String> epci) {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }

    boolean isRegisteredAs(Siren number) {
        return siren.filter(number.digits()::equals).isPresent();
    }

    /** How a dossier may write it so that no other commune can be meant: its code and its name. */
    public String written() {
        return code + " " + name;
    }
}
