package fr.complet.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostCategory;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LabelsTest {
    @Test
    void a_choice_is_said_in_both_languages() {
        assertThat(Labels.french().of(CostCategory.MAITRISE_OEUVRE)).isEqualTo("Maîtrise d’œuvre");
        assertThat(Labels.english().of(ApplicantType.COMMUNE)).isEqualTo("Municipality");
    }

    @Test
    void every_choice_of_the_dossier_has_its_labels_and_no_two_of_a_question_are_alike() {
        List<Class<?>> questions = choices();

        assertThat(questions).hasSizeGreaterThan(10);
        for (Class<?> question : questions) {
            Set<String> labels = new HashSet<>();
            for (Object choice : question.getEnumConstants()) {
                String label = Labels.french().of((Choice) choice);
                assertThat(labels.add(Spelling.normalise(label))).as(label).isTrue();
                assertThat(Labels.english().of((Choice) choice)).isNotBlank();
            }
        }
    }

    @Test
    void no_label_is_stale() {
        long choices = choices().stream()
                .mapToLong(question -> question.getEnumConstants().length)
                .sum();

        assertThat(Wordbook.of("labels_fr").size()).isEqualTo(choices);
        assertThat(Wordbook.of("labels_en").size()).isEqualTo(choices);
    }

    private static List<Class<?>> choices() {
        var found = new ArrayList<Class<?>>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.complet.dossier")) {
            if (type.isEnum() && type.isAssignableTo(Choice.class)) {
                found.add(type.reflect());
            }
        }
        return found;
    }
}
