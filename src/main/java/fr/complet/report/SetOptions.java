package fr.complet.report;

import fr.complet.advice.Edit;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import java.util.ArrayList;
import java.util.List;

/** The options {@code --set} that try a piece of advice. */
final class SetOptions {

    private final int lines;
    private final Words words;

    /** For a plan of so many resources. */
    SetOptions(int lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    /** The values of the options, such as {@code ressources[0].montant=57600}; a new line is given all its answers. */
    List<String> of(List<Edit> edits) {
        List<String> options = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.line() < lines) {
                options.add("ressources[" + edit.line() + "]." + edit.key() + "=" + edit.value());
            } else {
                if (options.stream().noneMatch(option -> option.startsWith("ressources[+]"))) {
                    options.add("ressources[+].financeur=" + words.label(FundingType.AUTOFINANCEMENT));
                    options.add("ressources[+].type=" + FundingType.AUTOFINANCEMENT.code());
                    options.add("ressources[+].statut=" + FundingStatus.A_SOLLICITER.code());
                }
                options.add("ressources[+]." + edit.key() + "=" + edit.value());
            }
        }
        return options;
    }

    /** The same as one types them. */
    String typed(List<Edit> edits) {
        return String.join(
                " ", of(edits).stream().map(option -> "--set '" + option + "'").toList());
    }
}
