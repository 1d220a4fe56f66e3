package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a workbook says what was meant. It may say it in other words, as a number or a label, and in another order; what
 * formulas come to is theirs.
 *
 * @param earlier the workbook that the tree of what was meant comes from
 * @param basesMoved whether amounts may have become others, with VAT or without
 */
record BookComparison(Workbook earlier, Workbook later, boolean basesMoved) {

    private static final Contents CONTENTS = new Contents();

    boolean same(Form meant, Form read) {
        return same("", meant, read);
    }

    private boolean same(String path, Form meant, Form read) {
        if (meant.isBlank() && read.isBlank()) {
            return true;
        }
        Optional<Question> question = DossierFormat.question(path);
        if (question.filter(known -> known.kind() == Question.Kind.YEARS).isPresent()) {
            return sameGroup(path, years(meant), years(read));
        }
        if (question.filter(known -> known.several() && known.kind() != Question.Kind.TABLE)
                .isPresent()) {
            return contents(question.get(), meant).equals(contents(question.get(), read));
        }
        if (meant instanceof Mapping || read instanceof Mapping) {
            return (meant instanceof Mapping || meant.isBlank())
                    && (read instanceof Mapping || read.isBlank())
                    && sameGroup(path, meant, read);
        }
        if (meant instanceof Sequence || read instanceof Sequence) {
            return sameLines(path + "[]", lines(meant), lines(read));
        }
        return sameText(question, (Scalar) meant, (Scalar) read);
    }

    private boolean sameLines(String path, List<Form> meant, List<Form> read) {
        return meant.size() == read.size()
                && IntStream.range(0, meant.size()).allMatch(i -> same(path, meant.get(i), read.get(i)));
    }

    private boolean sameGroup(String path, Form meant, Form read) {
        Map<String, List<Form>> expected = byKey(path, meant);
        Map<String, List<Form>> found = byKey(path, read);
        List<String> keys = new ArrayList<>(expected.keySet());
        found.keySet().stream().filter(key -> !expected.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .allMatch(key -> sameAnswers(
                        key, expected.getOrDefault(key, List.of()), found.getOrDefault(key, List.of()), read.place()));
    }

    private boolean sameAnswers(String path, List<Form> meant, List<Form> read, Place group) {
        if (meant.isEmpty()) {
            // A formula waited for an answer, or a line above announces the section of the new one.
            return read.stream().allMatch(form -> isComputed(later, form.place()) || isAnnounced(form, group));
        }
        if (read.isEmpty()) {
            return meant.stream().allMatch(form -> isComputed(earlier, form.place()));
        }
        return meant.size() == read.size()
                && IntStream.range(0, meant.size()).allMatch(i -> same(path, meant.get(i), read.get(i)));
    }

    private boolean sameText(Optional<Question> question, Scalar meant, Scalar read) {
        boolean computed = isComputed(earlier, meant.place()) && isComputed(later, read.place());
        boolean alike = question.isPresent()
                ? contents(question.get(), meant).equals(contents(question.get(), read))
                : CONTENTS.of(AMOUNT, Question.Kind.AMOUNT, meant)
                        .equals(CONTENTS.of(AMOUNT, Question.Kind.AMOUNT, read));
        return computed || alike || meant.text().equals(read.text());
    }

    private static final Question AMOUNT = new Question("annees", Question.Kind.AMOUNT, false, List.of(), List.of());

    private static List<Content> contents(Question question, Form form) {
        List<Scalar> texts = new ArrayList<>();
        if (form instanceof Sequence list) {
            list.items().stream()
                    .filter(item -> item instanceof Scalar && !item.isBlank())
                    .forEach(item -> texts.add((Scalar) item));
        } else if (form instanceof Scalar text && !text.isBlank()) {
            texts.addAll(question.several() ? ListReader.items(text) : List.of(text));
        }
        return texts.stream()
                .map(text -> CONTENTS.of(question, question.kind(), text))
                .toList();
    }

    /** What is given, by the questions that it answers. */
    private Map<String, List<Form>> byKey(String path, Form form) {
        Map<String, List<Form>> byKey = new LinkedHashMap<>();
        if (form instanceof Mapping group) {
            group.entries().stream()
                    .filter(entry -> !entry.value().isBlank())
                    .forEach(entry -> byKey.computeIfAbsent(key(path, entry.key()), key -> new ArrayList<>())
                            .add(entry.value()));
        }
        return byKey;
    }

    private String key(String path, String key) {
        String found = FormatTree.under(path, key).map(Question::path).orElse(path + "." + key);
        boolean amount = found.startsWith("budget.depenses[].montant_") || found.startsWith("budget.totaux.depenses_");
        return basesMoved && amount ? found.substring(0, found.lastIndexOf('_')) : found;
    }

    private static Form years(Form form) {
        return form instanceof Scalar text
                ? YearsForm.written(text)
                        .<Form>map(entries -> new Mapping(entries, form.place()))
                        .orElse(form)
                : form;
    }

    private static List<Form> lines(Form form) {
        return FormLines.of(form).lines();
    }

    private static boolean isAnnounced(Form form, Place line) {
        return !form.place().cell().isEmpty()
                && !line.cell().isEmpty()
                && CellName.of(form.place().cell()).row()
                        != CellName.of(line.cell()).row();
    }

    /** Whether a cell holds a formula. */
    static boolean isComputed(Workbook workbook, Place place) {
        if (place.cell().isEmpty()) {
            return false;
        }
        CellName name = CellName.of(place.cell());
        return workbook.sheet(place.sheet())
                .flatMap(grid -> grid.cell(name.row(), name.column()))
                .flatMap(Cell::formula)
                .isPresent();
    }
}
