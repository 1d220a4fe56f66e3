package fr.complet.assistant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user who knows what to answer to each prompt, and passes on what he does not know. */
final class Robot implements Desk {

    private static final int MOST = 500;

    private final Map<String, List<String>> answers = new HashMap<>();
    private final Map<String, Runnable> deeds = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    final List<String> shown = new ArrayList<>();
    final List<String> prompts = new ArrayList<>();

    Robot() {}

    Robot(Map<String, List<String>> answers) {
        this.answers.putAll(answers);
    }

    /** Does something before it answers a prompt for the first time. */
    Robot doing(String prompt, Runnable deed) {
        deeds.put(prompt, deed);
        return this;
    }

    /** Does nothing before that prompt after all. */
    void forget(String prompt) {
        deeds.remove(prompt);
    }

    /** Answers a prompt, or what it is about when that is an answer of the dossier, the first time it comes and then as often as there are further answers. */
    Robot answering(String prompt, String... lines) {
        answers.put(prompt, List.of(lines));
        return this;
    }

    @Override
    public void show(List<String> lines) {
        shown.addAll(lines);
    }

    @Override
    public String ask(Inquiry inquiry) throws Left {
        String prompt = inquiry.subject().isEmpty()
                ? inquiry.prompt().replace('\u00a0', ' ').replaceAll(" > $", "")
                : inquiry.subject();
        prompts.add(prompt);
        int before = asked.merge(prompt, 1, Integer::sum) - 1;
        List<String> lines = answers.getOrDefault(prompt, answers.getOrDefault(general(prompt), List.of()));
        String line = before < lines.size() ? lines.get(before) : "";
        Optional.ofNullable(deeds.remove(prompt)).ifPresent(Runnable::run);
        if (prompts.size() > MOST) {
            throw new AssertionError("asked too often: " + prompts.subList(MOST - 20, MOST));
        }
        if (line.equals("^C")) {
            throw new Left(true);
        }
        shown.add(inquiry.prompt() + line);
        return line;
    }

    /** The prompt about any line of its table. */
    private static String general(String prompt) {
        return prompt.replaceAll("\\[\\d+]", "[]");
    }

    @Override
    public boolean isPlain() {
        return true;
    }
}
