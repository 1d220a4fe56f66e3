package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Notice;
import fr.complet.dossier.ProjectTerritory;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.EpciDesignation;
import java.util.List;
import java.util.Optional;

/**
 * Tells which places of a project's territory do not count, when others do: one known place is all that a call asks
 * for, so that no requirement would ever speak of them.
 */
final class TerritoryNotices {

    private final Transcript transcript;

    TerritoryNotices(Transcript transcript) {
        this.transcript = transcript;
    }

    void tell(ProjectTerritory territory) {
        if (!hasKnownPlace(territory)) {
            return;
        }
        for (Answer<CommuneDesignation> commune : territory.communes().items()) {
            commune.value().ifPresent(designation -> tell(commune, designation));
        }
        for (Answer<EpciDesignation> epci : territory.epci().items()) {
            if (epci.value().orElse(null) instanceof EpciDesignation.NoCandidate none) {
                unknown(epci, none.nearest());
            }
        }
    }

    private static boolean hasKnownPlace(ProjectTerritory territory) {
        return territory.communes().values().stream()
                        .anyMatch(commune -> commune.commune().isPresent())
                || territory.epci().values().stream()
                        .anyMatch(epci -> epci.epci().isPresent());
    }

    private void tell(Answer<CommuneDesignation> answer, CommuneDesignation designation) {
        if (designation instanceof CommuneDesignation.NoCandidate none) {
            unknown(answer, none.nearest());
        } else if (designation instanceof CommuneDesignation.Superseded superseded) {
            Commune successor = superseded.former().successor();
            notice(answer, Notice.Kind.PLACE_FORMER, answer.text(), successor.code(), successor.name());
        }
    }

    private void unknown(Answer<?> answer, Optional<String> nearest) {
        notice(answer, Notice.Kind.PLACE_UNKNOWN, answer.text(), nearest.orElse(""));
    }

    private void notice(Answer<?> answer, Notice.Kind kind, String... details) {
        transcript.notice(new Notice(kind, List.of(details), answer.place()));
    }
}
