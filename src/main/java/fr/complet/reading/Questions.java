package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.dossier.Blank;
import fr.complet.dossier.Items;
import fr.complet.dossier.Listed;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.Place;
import fr.complet.reading.Mapping.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the questions of one group of keys. Every answer is kept in the transcript under its path; what stands where
 * another shape is expected is told once, and makes all that should be inside it illegible.
 */
final class Questions {
    private final Transcript transcript;
    private final Place place;
    /** What the paths of its questions begin with. */
    private final String prefix;

    private final boolean inList;
    private final Keys keys;
    private final boolean inStray;
    private final List<Questions> groups = new ArrayList<>();

    private Questions(Transcript transcript, Place place, List<Entry> entries, boolean inStray) {
        this.transcript = transcript;
        this.place = place;
        this.prefix = place.path().isEmpty() ? "" : place.path() + ".";
        this.inList = Answers.isInList(prefix);
        this.keys = new Keys(entries);
        this.inStray = inStray;
    }

    static Questions of(Mapping mapping, Transcript transcript) {
        return new Questions(transcript, mapping.place().forMissing(""), mapping.entries(), false);
    }

    /** Where the group stands. */
    Place place() {
        return place;
    }

    Transcript transcript() {
        return transcript;
    }

    String under(String key) {
        return prefix.concat(key);
    }

    /** What is given under a key, left to be asked for. */
    Optional<Entry> given(String name) {
        return keys.given(name);
    }

    /** One answer. */
    <T> Answer<T> ask(AnswerReader<T> reader, String key, String... synonyms) {
        String path = under(key);
        transcript.vocabulary().hear(path, reader, false, synonyms);
        Answer<T> answer = answer(reader, path, keys.claim(key, synonyms));
        if (inList) {
            transcript.keepInList(answer);
        } else {
            transcript.keep(answer);
        }
        return answer;
    }

    /** A list of simple answers; several synonyms are one list. */
    <T> Listed<T> list(AnswerReader<T> reader, String key, String... synonyms) {
        String path = under(key);
        transcript.vocabulary().hear(path, reader, true, synonyms);
        int[] found = keys.claim(key, synonyms);
        Optional<Entry> repeated = keys.repeated(found);
        var items = new ListedItems<>(reader, path);
        if (inStray) {
            items.add(Stray.inside(place.forMissing(items.nextPath())));
        } else if (repeated.isPresent()) {
            items.add(Stray.twice(keys.entry(found[0]), repeated.get(), items.nextPath()));
        } else {
            for (int index : found) {
                items.addAll(keys.entry(index).value());
            }
        }
        var list = new Listed<>(items.all(), placeOfList(found, path));
        transcript.keep(list);
        return list;
    }

    /** Where it is written, or is to be written: in a workbook, the cell beside its name. */
    private Place placeOfList(int[] found, String path) {
        if (found.length == 1 && keys.entry(found[0]).value() instanceof Scalar scalar) {
            return scalar.place().forMissing(path);
        }
        return placeOf(found, path);
    }

    /** The questions under a key; nothing answers them when it is absent. */
    Questions group(String key, String... synonyms) {
        int[] found = keys.claim(key, synonyms);
        Place there = placeOf(found, under(key));
        Optional<Form> value = only(found, under(key), Question.Kind.GROUP, synonyms);
        if (value.isPresent() && value.get() instanceof Mapping mapping) {
            return child(transcript, there, mapping.entries(), false);
        }
        value.ifPresent(other -> transcript.stray(Stray.misshapen(other, Kind.GROUP_EXPECTED, under(key))));
        boolean stray = inStray || value.isPresent() || found.length > 1;
        return child(transcript, there, List.of(), stray);
    }

    /** Whatever is given under a key whose shape is not fixed. */
    Optional<Form> form(Question.Kind kind, String key) {
        return only(keys.claim(key), under(key), kind);
    }

    /** The lines of a table; several synonyms are one table. */
    <T> Items<T> table(LineForm<T> form, String key, String... synonyms) throws Unreadable {
        String path = under(key);
        transcript.vocabulary().hear(path, Question.Kind.TABLE, true, synonyms);
        int[] found = keys.claim(key, synonyms);
        Optional<Entry> repeated = keys.repeated(found);
        var lines = new TableLines<>(this, form, path);
        if (repeated.isPresent()) {
            transcript.stray(Stray.twice(keys.entry(found[0]), repeated.get(), path));
        } else {
            for (int index : found) {
                lines.addAll(keys.entry(index).value());
            }
        }
        if (transcript.vocabulary().isListening()) {
            lines.addSample(place);
        }
        boolean illegible = inStray || repeated.isPresent() || lines.isIllegible();
        return new Items<>(lines.all(), placeOf(found, path), illegible);
    }

    /** Reports the unknown keys of this group and of all those below it, once every question was asked. */
    void finish() {
        keys.tellUnknown(transcript, place.path());
        for (Questions group : groups) {
            group.finish();
        }
    }

    Questions child(Transcript into, Place there, List<Entry> entries, boolean stray) {
        var child = new Questions(into, there, entries, stray);
        groups.add(child);
        return child;
    }

    private <T> Answer<T> answer(AnswerReader<T> reader, String path, int[] found) {
        if (inStray) {
            return Stray.inside(place.forMissing(path));
        }
        if (found.length == 0) {
            return new Blank<>(place.forMissing(path));
        }
        Entry entry = keys.entry(found[0]);
        if (found.length > 1) {
            return Stray.twice(entry, keys.entry(found[1]), path);
        }
        if (entry.value().isBlank()) {
            return new Blank<>(entry.value().place().forMissing(path));
        }
        return entry.value() instanceof Scalar scalar
                ? read(reader, scalar.at(path), found[0])
                : Stray.misshapen(entry.value(), Kind.SINGLE_VALUE_EXPECTED, path);
    }

    private <T> Answer<T> read(AnswerReader<T> reader, Scalar scalar, int index) {
        Optional<String> cut = reader.kind().isNumeric() ? keys.cutAfter(index) : Optional.empty();
        return cut.isEmpty() ? reader.read(scalar) : Stray.cut(scalar, cut.get());
    }

    /** The one thing given under a key; a key given twice is told. */
    private Optional<Form> only(int[] found, String path, Question.Kind kind, String... synonyms) {
        transcript.vocabulary().hear(path, kind, false, synonyms);
        if (found.length == 0) {
            return Optional.empty();
        }
        Entry first = keys.entry(found[0]);
        if (found.length > 1) {
            transcript.stray(Stray.twice(first, keys.entry(found[1]), path));
            return Optional.empty();
        }
        return first.value().isBlank() && !(first.value() instanceof Mapping)
                ? Optional.empty()
                : Optional.of(first.value());
    }

    private Place placeOf(int[] found, String path) {
        Place there = found.length == 0 ? place : keys.entry(found[0]).keyPlace();
        return there.forMissing(path);
    }
}
