package fr.complet.reading;

import static fr.complet.reading.Readers.DATE;
import static fr.complet.reading.Readers.TEXT;

import fr.complet.dossier.AidRegime;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Calendar;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Field;
import fr.complet.dossier.Objectives;
import fr.complet.dossier.Project;
import fr.complet.dossier.ProjectTerritory;
import java.util.EnumMap;
import java.util.Map;

/** The group {@code projet}. */
final class ProjectForm {
    private static final ChoiceReader<Field> FIELD = new ChoiceReader<>(Field.values());
    private static final ChoiceReader<AidRegime> AID_REGIME = new ChoiceReader<>(AidRegime.values());

    private ProjectForm() {}

    static Project read(Questions projet) throws Unreadable {
        return new Project(
                projet.ask(TEXT, "intitule"),
                projet.ask(TEXT, "resume"),
                projet.ask(TEXT, "besoins"),
                projet.ask(TEXT, "gouvernance"),
                projet.ask(TEXT, "participation"),
                objectives(projet.group("objectifs")),
                projet.list(FIELD, "domaines"),
                territory(projet.group("territoire")),
                calendar(projet.group("calendrier")),
                projet.table(new IndicatorForm(), "indicateurs"),
                projet.table(new PartnerForm(), "partenaires"),
                digitalUses(projet.group("usages_numeriques", "usages")),
                projet.ask(AID_REGIME, "regime_aide"));
    }

    private static Objectives objectives(Questions objectifs) {
        return new Objectives(
                objectifs.ask(TEXT, "durable"), objectifs.ask(TEXT, "inclusif"), objectifs.ask(TEXT, "responsable"));
    }

    private static ProjectTerritory territory(Questions territoire) {
        var territory = new ProjectTerritory(
                territoire.list(Readers.COMMUNE, "communes"), territoire.list(Readers.EPCI, "epci"));
        new CommuneNotices(territoire.transcript()).tell(territory.communes());
        new TerritoryNotices(territoire.transcript()).tell(territory);
        return territory;
    }

    private static Calendar calendar(Questions calendrier) throws Unreadable {
        return new Calendar(
                calendrier.ask(DATE, "debut"),
                calendrier.ask(DATE, "fin"),
                calendrier.ask(DATE, "premier_engagement"),
                calendrier.table(new StepForm(), "etapes"));
    }

    private static Map<DigitalUse, Answer<Boolean>> digitalUses(Questions usages) {
        var uses = new EnumMap<DigitalUse, Answer<Boolean>>(DigitalUse.class);
        for (DigitalUse use : DigitalUse.values()) {
            uses.put(use, usages.ask(Readers.YES_NO, use.code()));
        }
        return uses;
    }
}
