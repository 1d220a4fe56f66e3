package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Attachment;
import org.junit.jupiter.api.Test;

final class FilesInOrderTest {

    private static final Requirement REQUIREMENT = new FilesInOrder();

    @Test
    void files_in_order_are_fine() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void without_files_there_is_nothing_to_check() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_absent_file_is_missing() {
        Outcome outcome =
                judged(REQUIREMENT, complete().withAttachment(2, new Attachment(Attachment.Condition.ABSENT, "")));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(FilesInOrder.Flaw.ABSENT);
        assertThat(paths(outcome)).containsExactly("pieces[2].fichier");
    }

    @Test
    void an_empty_file_is_wrong() {
        Outcome outcome =
                judged(REQUIREMENT, complete().withAttachment(2, new Attachment(Attachment.Condition.EMPTY, "")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(FilesInOrder.Flaw.EMPTY);
    }

    @Test
    void a_file_outside_is_wrong() {
        Outcome outcome =
                judged(REQUIREMENT, complete().withAttachment(2, new Attachment(Attachment.Condition.OUTSIDE, "")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(FilesInOrder.Flaw.OUTSIDE);
    }

    @Test
    void a_folder_is_no_file() {
        Outcome outcome =
                judged(REQUIREMENT, complete().withAttachment(2, new Attachment(Attachment.Condition.NOT_A_FILE, "")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(FilesInOrder.Flaw.NOT_A_FILE);
    }

    @Test
    void an_unreadable_file_is_wrong() {
        Outcome outcome = judged(
                REQUIREMENT, complete().withAttachment(2, new Attachment(Attachment.Condition.NOT_READABLE, "")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(FilesInOrder.Flaw.NOT_READABLE);
    }

    @Test
    void a_disguised_file_is_wrong() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().withAttachment(2, new Attachment(Attachment.Condition.NOT_WHAT_IT_SAYS, "png")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(FilesInOrder.Flaw.NOT_WHAT_IT_SAYS);
    }

    @Test
    void each_wrong_file_is_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .withAttachment(2, new Attachment(Attachment.Condition.ABSENT, ""))
                        .withAttachment(3, new Attachment(Attachment.Condition.EMPTY, "")));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(FilesInOrder.Flaw.ABSENT, FilesInOrder.Flaw.EMPTY);
    }

    @Test
    void an_illegible_path_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[2].fichier"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[2].fichier");
    }

    @Test
    void what_a_disguised_file_says_and_is_are_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().withAttachment(2, new Attachment(Attachment.Condition.NOT_WHAT_IT_SAYS, "png")));

        assertThat(outcome.findings().get(0).expected()).contains(Fact.quoted("pdf"));
        assertThat(outcome.findings().get(0).actual()).contains(Fact.quoted("png"));
    }
}
