package fr.complet.budget;

import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.Optional;

/**
 * One part of the grant that a call allows: a rate of the eligible costs, never above a ceiling.
 *
 * @param section the section it is counted on; absent: both
 * @param ceiling absent when the call sets none
 */
public record Tranche(Optional<Section> section, Dated<Rate> rate, Optional<Dated<Money>> ceiling) {}
