package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks that each of some questions be answered (champ_requis).
 *
 * @param questions paths of the dossier format
 */
public record FieldRequired(List<String> questions) implements Requirement {

    public FieldRequired {
        questions = List.copyOf(questions);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        List<Outcome> answers = new ArrayList<>();
        for (String path : questions) {
            answers.add(judge(dossier.answers().at(path)));
        }
        return Outcome.worst(answers);
    }

    private static Outcome judge(Answer<?> answer) {
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        return answer.isGiven()
                ? Outcome.met()
                : Outcome.missing(Finding.of(Lack.NOT_GIVEN, answer.place(), Fact.question(answer.path())));
    }

    enum Lack implements Fault {
        NOT_GIVEN
    }
}
