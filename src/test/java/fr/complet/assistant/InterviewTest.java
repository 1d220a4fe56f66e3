package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Rules;
import fr.complet.call.Verdict;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.report.Style;
import fr.complet.report.TextOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterviewTest {

    private static final TextOptions OPTIONS = new TextOptions(80, Style.PLAIN, false, false, false);

    @TempDir
    private Path folder;

    private DossierFile file;

    @BeforeEach
    void an_empty_dossier_beside_some_files() throws Exception {
        file = new DossierFile(folder.resolve("dossier.yaml"), "dossier.yaml");
        new Beginning(new Robot(), Language.FR, OPTIONS)
                .make(file, Optional.of("tid-bfc-2021"), LocalDate.of(2021, 9, 15));
        Path pieces = Files.createDirectories(folder.resolve("pieces"));
        for (String name : List.of(
                "deliberation.pdf",
                "devis-etude.pdf",
                "lettre-demande.pdf",
                "rib.pdf",
                "echeancier.pdf",
                "attestation-non-commencement.pdf")) {
            Files.copy(Path.of("samples/complet/pieces", name), pieces.resolve(name));
        }
        for (String name : List.of("plan-de-financement.ods", "note-de-presentation.docx")) {
            Files.copy(Path.of("samples/complet/pieces", name), pieces.resolve(name));
        }
    }

    @Test
    void an_empty_dossier_becomes_complete_by_answers_alone() throws Exception {
        Robot robot = new Robot(Applicant.answers());
        Session session = session();

        new Interview(session, robot, Language.FR, OPTIONS).run();

        assertThat(session.now().assessment().orElseThrow().verdict())
                .as(() -> String.join("\n", robot.shown))
                .isEqualTo(Verdict.COMPLETE);
    }

    private Session session() throws Exception {
        Rules rules = new Rules(
                Optional.empty(), Optional.empty(), () -> LocalDate.of(2021, 9, 15), Map.of(), Office.none(), true);
        return Session.on(file, new Checker(rules, folder));
    }
}
