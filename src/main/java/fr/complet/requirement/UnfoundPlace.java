package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.EpciDesignation;
import fr.complet.territory.FormerCommune;
import java.util.Optional;

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
