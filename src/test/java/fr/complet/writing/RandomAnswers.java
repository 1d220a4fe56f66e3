package fr.complet.writing;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.dossier.Attachment;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.DossierReader;
import fr.complet.reading.ListText;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.writing.DossierEdit.Written;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Answers that may be written into a dossier, and those that it has. */
final class RandomAnswers {

    private static final List<Question> QUESTIONS = DossierFormat.questions().stream()
            .filter(question -> question.kind() != Kind.GROUP && question.kind() != Kind.TABLE)
            .filter(question -> !question.path().equals("dossier"))
            // Answered together or by section: each leaves no room for the other.
            .filter(question -> !question.path().startsWith("budget.base."))
            .filter(question -> question.path().indexOf("[]") == question.path().lastIndexOf("[]"))
            .toList();

    private final RandomGenerator random;
    private final RandomDossier texts;

    RandomAnswers(RandomGenerator random) {
        this.random = random;
        this.texts = new RandomDossier(random);
    }

    /** An answer to any question, or none; now and then a whole line is taken away. */
    Written next(byte[] content, String name) throws Exception {
        Question question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        String path = question.path();
        int lines = path.indexOf("[]");
        if (lines >= 0) {
            int known = (int) given(content, name).keySet().stream()
                    .filter(one -> one.startsWith(path.substring(0, lines) + "["))
                    .map(one -> one.substring(lines, one.indexOf(']', lines)))
                    .distinct()
                    .count();
            int line = random.nextInt(known + 1);
            if (line < known && random.nextInt(8) == 0) {
                return new Written(path.substring(0, lines) + "[" + line + "]", "");
            }
            return new Written(path.replace("[]", "[" + line + "]"), value(question));
        }
        return new Written(path, value(question));
    }

    private String value(Question question) {
        if (random.nextInt(6) == 0) {
            return "";
        }
        if (question.kind() == Kind.YEARS) {
            return "2022: 20000; 2023: 4000,50";
        }
        return question.several()
                ? ListText.of(List.of(texts.answer(question), texts.answer(question)))
                : texts.answer(question);
    }

    /** The answers of a dossier by their paths; of a list all items in one text. */
    static Map<String, String> given(byte[] content, String name) throws Exception {
        if (content.length == 0) {
            return Map.of();
        }
        Answers answers = answers(content, name);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Answer<?> answer : answers.all()) {
            if (!answer.isBlank()) {
                String path = answer.path().endsWith("]")
                        ? answer.path().substring(0, answer.path().lastIndexOf('['))
                        : answer.path();
                texts.computeIfAbsent(path, one -> new ArrayList<>()).add(answer.text());
            }
        }
        Map<String, String> given = new TreeMap<>();
        texts.forEach((path, all) -> given.put(path, isList(path) ? ListText.of(all) : all.get(0)));
        return given;
    }

    private static boolean isList(String path) {
        return DossierFormat.question(path.replaceAll("\\[[0-9]+]", "[]"))
                .filter(Question::several)
                .isPresent();
    }

    private static Answers answers(byte[] content, String name) throws Exception {
        if (!DossierReader.isWorkbook(name)) {
            return DossierReader.open(new ByteArrayInputStream(content), name, path -> NONE)
                    .dossier()
                    .answers();
        }
        Path file = Files.createTempFile("dossier", ".xlsx");
        try {
            Files.write(file, content);
            return DossierReader.openWorkbook(file, name, path -> NONE)
                    .dossier()
                    .answers();
        } finally {
            Files.delete(file);
        }
    }

    private static final Attachment NONE = new Attachment(Attachment.Condition.ABSENT, "");
}
