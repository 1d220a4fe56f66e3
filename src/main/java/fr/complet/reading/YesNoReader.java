package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.spelling.Spelling;

/** Yes or no, in French or English; in a workbook a cross is a yes. */
final class YesNoReader implements AnswerReader<Boolean> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.YES_NO;
    }

    @Override
    public Answer<Boolean> understand(Scalar scalar) {
        return switch (Spelling.normalise(scalar.text())) {
            case "oui", "vrai", "true", "yes" -> scalar.means(true);
            case "non", "faux", "false", "no" -> scalar.means(false);
            case "x" -> scalar.isFromWorkbook() ? scalar.means(true) : scalar.misread(Kind.YES_NO_UNKNOWN);
            default -> scalar.misread(Kind.YES_NO_UNKNOWN);
        };
    }
}
