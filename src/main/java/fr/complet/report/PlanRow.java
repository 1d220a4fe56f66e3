package fr.complet.report;

import fr.complet.money.Ratio;
import java.util.Optional;

/**
 * A line of the printed plan de financement.
 *
 * @param share its share of the total of its side; absent when that is not known, or the line does not count
 */
record PlanRow(String label, String amount, Optional<Ratio> share) {}
