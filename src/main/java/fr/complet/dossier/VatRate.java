package fr.complet.dossier;

import fr.complet.money.Rate;
import java.util.Optional;

/** The VAT rate of a cost line; absent when the line mixes several ("multiple"). */
public record VatRate(Optional<Rate> rate) {

    public static final VatRate MULTIPLE = new VatRate(Optional.empty());
}
