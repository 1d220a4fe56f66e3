package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.ProjectTerritory;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.EpciDesignation;
import fr.complet.territory.FormerCommune;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why a text that was given for a commune or an EPCI designates none of today; what to name instead. */
enum UnfoundPlace implements Fault {
    /** A former commune. Facts: the text as written, the name and the code of the commune to name. */
    FORMER,
    /** A part of a commune nouvelle. Facts: as of {@link #FORMER}. */
    PART,
    /** Facts: the text as written. */
    UNKNOWN,
    /** Facts: the text as written, the nearest name. */
    UNKNOWN_NEAR;

    /** The places named that are none of today, each with its reason. */
    static List<Finding> unfound(ProjectTerritory territory) {
        return findings(territory, commune -> commune.commune().isEmpty());
    }

    /** Those of them that are not even a former commune: nothing says where they are. */
    static List<Finding> unknown(ProjectTerritory territory) {
        return findings(territory, commune -> meant(commune).isEmpty());
    }

    private static List<Finding> findings(ProjectTerritory territory, Predicate<CommuneDesignation> unfound) {
        return Stream.concat(
                        territory.communes().items().stream()
                                .filter(answer -> answer.value().filter(unfound).isPresent())
                                .map(UnfoundPlace::commune),
                        territory.epci().items().stream()
                                .filter(answer -> answer.value()
                                        .filter(epci -> epci.epci().isEmpty())
                                        .isPresent())
                                .map(UnfoundPlace::epci))
                .toList();
    }

    static Finding commune(Answer<CommuneDesignation> answer) {
        return answer.value()
                .flatMap(UnfoundPlace::superseded)
                .map(former -> instead(answer, former))
                .orElseGet(() -> unknown(answer, answer.value().flatMap(UnfoundPlace::nearest)));
    }

    static Finding epci(Answer<EpciDesignation> answer) {
        return unknown(answer, answer.value().flatMap(UnfoundPlace::nearest));
    }

    /** The commune that the text is about, even when it is not the one to name. */
    static Optional<Commune> meant(CommuneDesignation designation) {
        return designation.commune().or(() -> superseded(designation).map(FormerCommune::successor));
    }

    private static Finding instead(Answer<?> answer, FormerCommune former) {
        UnfoundPlace why = former.kind() == FormerCommune.Kind.FORMER ? FORMER : PART;
        Fact name = Fact.quoted(former.successor().name());
        Fact code = Fact.quoted(former.successor().code());
        return Finding.of(why, answer.place(), Fact.quoted(answer.text()), name, code)
                .expecting(code)
                .having(Fact.quoted(answer.text()));
    }

    private static Finding unknown(Answer<?> answer, Optional<String> nearest) {
        Fact written = Fact.quoted(answer.text());
        return nearest.map(name -> Finding.of(UNKNOWN_NEAR, answer.place(), written, Fact.quoted(name))
                        .expecting(Fact.quoted(name)))
                .orElseGet(() -> Finding.of(UNKNOWN, answer.place(), written))
                .having(written);
    }

    private static Optional<FormerCommune> superseded(CommuneDesignation designation) {
        return designation instanceof CommuneDesignation.Superseded superseded
                ? Optional.of(superseded.former())
                : Optional.empty();
    }

    private static Optional<String> nearest(CommuneDesignation designation) {
        return designation instanceof CommuneDesignation.NoCandidate none ? none.nearest() : Optional.empty();
    }

    private static Optional<String> nearest(EpciDesignation designation) {
        return designation instanceof EpciDesignation.NoCandidate none ? none.nearest() : Optional.empty();
    }
}
