package fr.complet.reading;

import fr.complet.dossier.Applicant;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Notice;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.Epci;
import fr.complet.territory.EpciDesignation;
import java.util.List;
import java.util.OptionalInt;

/** Notices a stated population that is more than 5 % away from the embedded table, which wins. */
final class PopulationNotice {
    private static final int SIREN_LENGTH = 9;
    private static final long TOLERANCE_PERCENT = 5;

    private PopulationNotice() {}

    static void tell(Applicant applicant, Transcript transcript) {
        if (applicant.population().isGiven()) {
            int stated = applicant.population().value().orElseThrow();
            OptionalInt known = known(applicant);
            if (known.isPresent() && differs(stated, known.getAsInt())) {
                List<String> details = List.of(Integer.toString(stated), Integer.toString(known.getAsInt()));
                Notice.Kind kind = Notice.Kind.POPULATION_DIFFERS;
                transcript.notice(
                        new Notice(kind, details, applicant.population().place()));
            }
        }
    }

    private static boolean differs(long stated, long known) {
        return Math.abs(stated - known) * 100 > known * TOLERANCE_PERCENT;
    }

    private static OptionalInt known(Applicant applicant) {
        if (applicant.type().is(ApplicantType.COMMUNE)) {
            return applicant
                    .seat()
                    .value()
                    .flatMap(CommuneDesignation::commune)
                    .map(Commune::population)
                    .orElse(OptionalInt.empty());
        }
        boolean epci = applicant.type().value().filter(ApplicantType::isEpci).isPresent();
        String siret = applicant.siret().value().orElse("");
        return epci && siret.length() >= SIREN_LENGTH
                ? population(siret.substring(0, SIREN_LENGTH))
                : OptionalInt.empty();
    }

    private static OptionalInt population(String siren) {
        return EpciDesignation.of(siren)
                .epci()
                .map(Epci::population)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
