package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Listed;
import fr.complet.dossier.Notice;
import fr.complet.dossier.UnknownKey;
import java.util.ArrayList;
import java.util.List;

/** All that the reading of one dossier has found so far, in the order of the format. */
final class Transcript {
    private final List<Answer<?>> answers = new ArrayList<>();
    private final List<Answer<?>> outsideLists = new ArrayList<>();
    private final List<Listed<?>> lists = new ArrayList<>();
    private final List<Illegible<?>> strays;
    private final List<UnknownKey> unknownKeys;
    private final List<Notice> notices = new ArrayList<>();
    private final Vocabulary vocabulary;

    /** The vocabulary learns every question that is asked. */
    Transcript(Vocabulary vocabulary) {
        this(new ArrayList<>(), new ArrayList<>(), vocabulary);
    }

    private Transcript(List<Illegible<?>> strays, List<UnknownKey> unknownKeys, Vocabulary vocabulary) {
        this.strays = strays;
        this.unknownKeys = unknownKeys;
        this.vocabulary = vocabulary;
    }

    /** For what counts as not given: its answers are kept nowhere, and its unknown keys are told all the same. */
    Transcript aside() {
        return new Transcript(strays, unknownKeys, vocabulary);
    }

    void keep(Answer<?> answer) {
        answers.add(answer);
        outsideLists.add(answer);
    }

    /** Keeps an answer that stands in a list or in the line of a table. */
    void keepInList(Answer<?> answer) {
        answers.add(answer);
    }

    void keep(Listed<?> list) {
        lists.add(list);
        for (Answer<?> item : list.items()) {
            keepInList(item);
        }
    }

    void stray(Illegible<?> stray) {
        strays.add(stray);
    }

    void unknown(UnknownKey key) {
        unknownKeys.add(key);
    }

    int unknownCount() {
        return unknownKeys.size();
    }

    void notice(Notice notice) {
        notices.add(notice);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Answers answers() {
        return new Answers(answers, outsideLists, lists, strays);
    }

    List<UnknownKey> unknownKeys() {
        return List.copyOf(unknownKeys);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }
}
