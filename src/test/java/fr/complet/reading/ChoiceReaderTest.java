package fr.complet.reading;

import static fr.complet.reading.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import fr.complet.dossier.Misreading.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChoiceReaderTest {
    private final ChoiceReader<ApplicantType> types = new ChoiceReader<>(ApplicantType.values());
    private final ChoiceReader<CostCategory> categories = new ChoiceReader<>(CostCategory.values());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communaute_agglomeration",
                "Communauté agglomération",
                "COMMUNAUTE-AGGLOMERATION",
                "Communauté d'agglomération",
                "communauté d’agglomération",
            })
    void a_choice_is_named_by_its_code_or_its_french_label(String written) {
        assertThat(types.read(text(written)).value()).contains(ApplicantType.COMMUNAUTE_AGGLOMERATION);
    }

    @Test
    void a_ligature_is_two_letters() {
        assertThat(categories.read(text("Maîtrise d’œuvre")).value()).contains(CostCategory.MAITRISE_OEUVRE);
    }

    @Test
    void an_unknown_choice_is_illegible_with_the_nearest_known_code() {
        assertThat(reasonOf("comune").details()).containsExactly("commune");
        assertThat(reasonOf("Pôle métropolitin").details()).containsExactly("pole_metropolitain");
        assertThat(reasonOf("zzzzzzzz").details()).isEmpty();
        assertThat(reasonOf("zzzzzzzz").kind()).isEqualTo(Kind.CHOICE_UNKNOWN);
    }

    @Test
    void an_unknown_choice_keeps_those_that_were_offered() {
        assertThat(reasonOf("zzzzzzzz").choices()).containsExactly(ApplicantType.values());
    }

    private Misreading reasonOf(String written) {
        return ((Illegible<ApplicantType>) types.read(text(written))).reason();
    }
}
