package fr.complet.dossier;

import java.util.Map;
import java.util.Objects;

/** What is to be done, for whom, where and when. */
public record Project(
        Answer<String> title,
        Answer<String> summary,
        Answer<String> needs,
        Answer<String> governance,
        Answer<String> participation,
        Objectives objectives,
        Listed<Field> fields,
        ProjectTerritory territory,
        Calendar calendar,
        Items<Indicator> indicators,
        Items<Partner> partners,
        Map<DigitalUse, Answer<Boolean>> digitalUses,
        Answer<AidRegime> aidRegime) {

    public Project {
        digitalUses = Map.copyOf(digitalUses);
    }

    public Answer<Boolean> use(DigitalUse use) {
        return Objects.requireNonNull(digitalUses.get(use));
    }
}
