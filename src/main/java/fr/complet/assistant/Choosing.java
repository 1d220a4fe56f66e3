package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.call.Assessment;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.language.Language;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Question;
import fr.complet.spelling.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may complete the answer to a question: its choices, places of France, files and pièces of the dossier. */
final class Choosing {

    private final Voice voice;
    private final Places places;
    private final FolderFiles files;

    Choosing(Voice voice, FolderFiles files) {
        this.voice = voice;
        this.places = new Places(voice);
        this.files = files;
    }

    /** What may complete the answer at a path. */
    Suggestions to(String path, Question question, Assessment assessment) {
        Suggestions one = single(path, question, assessment);
        return question.several() ? new LastOfList(one) : one;
    }

    private Suggestions single(String path, Question question, Assessment assessment) {
        if (path.endsWith(".fichier")) {
            return files;
        }
        if (path.endsWith(".justificatifs") || path.endsWith(".piece")) {
            Suggestions known = among(pieces(assessment.dossier()));
            return typed -> Stream.concat(known.of(typed).stream(), files.of(typed).stream())
                    .toList();
        }
        if (path.equals("appel")) {
            return among(calls(voice));
        }
        return switch (question.kind()) {
            case COMMUNE, EPCI -> places.of(question.kind());
            case YES_NO -> among(yesNo());
            default -> question.choices().isEmpty() ? Suggestions.none() : among(choices(question));
        };
    }

    /** Those of a fixed list. */
    static Suggestions among(List<Suggestion> all) {
        Map<String, Suggestion> byWords = new LinkedHashMap<>();
        all.forEach(one -> byWords.put((one.value() + " " + one.label()).strip(), one));
        return typed -> Ranking.ranked(typed, byWords.keySet()).stream()
                .map(byWords::get)
                .toList();
    }

    private List<Suggestion> yesNo() {
        return voice.language() == Language.FR
                ? List.of(new Suggestion("oui", ""), new Suggestion("non", ""))
                : List.of(new Suggestion("oui", "yes"), new Suggestion("non", "no"));
    }

    private List<Suggestion> choices(Question question) {
        List<Suggestion> all = new ArrayList<>();
        for (Choice choice : question.choices()) {
            all.add(new Suggestion(choice.code(), voice.label(choice)));
        }
        return all;
    }

    private List<Suggestion> pieces(Dossier dossier) {
        List<Suggestion> all = new ArrayList<>();
        for (Piece piece : dossier.pieces().all()) {
            if (piece.id().isGiven()) {
                all.add(new Suggestion(
                        piece.id().text(),
                        piece.type().value().map(voice::label).orElse("")));
            }
        }
        return all;
    }

    /** The calls that the program knows. */
    static List<Suggestion> calls(Voice voice) {
        return CallLibrary.calls().stream()
                .map(id -> new Suggestion(id, voice.title(id)))
                .toList();
    }

    /** Completes the last item of a list. */
    private record LastOfList(Suggestions item) implements Suggestions {

        @Override
        public boolean isEmpty() {
            return item.isEmpty();
        }

        @Override
        public List<Suggestion> of(String typed) {
            int comma = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';'));
            String before = comma < 0 ? "" : typed.substring(0, comma + 1) + " ";
            return item.of(typed.substring(comma + 1).strip()).stream()
                    .map(one -> new Suggestion(before + one.value(), one.label()))
                    .toList();
        }
    }
}
