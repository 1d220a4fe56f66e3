package fr.complet.assistant;

import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Rules;
import fr.complet.assistant.Desk.Left;
import fr.complet.dossier.Answers;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.report.Style;
import fr.complet.report.TextOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A robot before a dossier: what it was told, and what became of the file. */
final class Talk {

    static final TextOptions OPTIONS = new TextOptions(80, Style.PLAIN, false, false, false);
    static final LocalDate DAY = LocalDate.of(2021, 9, 15);

    final Path path;
    final Robot robot = new Robot();
    boolean left;

    private final DossierFile file;
    private final byte[] original;

    private Talk(DossierFile file) throws Exception {
        this.file = file;
        this.path = file.path();
        this.original = Files.readAllBytes(path);
    }

    /** About the dossier of a sample, without its pièces. */
    static Talk about(String sample, Path folder) throws Exception {
        Path path = Files.copy(Path.of("samples", sample, "dossier.yaml"), folder.resolve("dossier.yaml"));
        return new Talk(new DossierFile(path, "dossier.yaml"));
    }

    /** About an empty dossier for tid-bfc-2021. */
    static Talk aboutNew(String name, Path folder) throws Exception {
        DossierFile file = new DossierFile(folder.resolve(name), name);
        new Beginning(new Robot(), Language.FR, OPTIONS).make(file, Optional.of("tid-bfc-2021"), DAY);
        return new Talk(file);
    }

    /** About the file as it is now. */
    Talk again() throws Exception {
        return new Talk(file);
    }

    Talk answering(String prompt, String... lines) {
        robot.answering(prompt, lines);
        return this;
    }

    /** Lets the robot answer until it leaves or nothing is left to ask. */
    void run() throws Exception {
        try {
            new Interview(session(), robot, Language.FR, OPTIONS).run();
        } catch (Left gone) {
            left = true;
        }
    }

    /** What the file answers at a path, as it is read again. */
    String answer(String at) throws Exception {
        Answers answers = session().now().assessment().orElseThrow().dossier().answers();
        return answers.at(at).text();
    }

    private Session session() throws Exception {
        Rules rules = new Rules(Optional.empty(), Optional.empty(), () -> DAY, Map.of(), Office.none(), true);
        return Session.on(file, new Checker(rules, path.getParent()));
    }

    /** The file as it was before the robot came. */
    String original() {
        return new String(original, StandardCharsets.UTF_8);
    }

    String text() throws Exception {
        return Files.readString(path);
    }

    /** Everything that the robot saw, with plain spaces for those that do not break. */
    String shown() {
        return String.join("\n", robot.shown).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
