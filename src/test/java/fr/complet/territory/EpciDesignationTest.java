package fr.complet.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.complet.territory.EpciDesignation.Ambiguous;
import fr.complet.territory.EpciDesignation.Found;
import fr.complet.territory.EpciDesignation.NoCandidate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpciDesignationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200071579",
                "200 071 579",
                "200\u00A0071\u202F579",
                "CC Bresse Louhannaise Intercom'",
                "Communauté de communes Bresse Louhannaise Intercom’",
                "bresse louhannaise intercom"
            })
    void a_siren_or_a_unique_name_finds_an_epci(String text) {
        var found = assertThat(EpciDesignation.of(text))
                .asInstanceOf(type(Found.class))
                .actual();

        assertThat(found.found().siren()).isEqualTo("200071579");
    }

    @Test
    void a_name_borne_twice_is_ambiguous() {
        assertThat(EpciDesignation.of("Quatre Rivières")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void the_siren_of_something_else_has_no_candidate() {
        assertThat(EpciDesignation.of("217102631")).isEqualTo(new NoCandidate(Optional.empty()));
        assertThat(EpciDesignation.of("1")).isEqualTo(new NoCandidate(Optional.empty()));
        assertThat(EpciDesignation.of("")).isEqualTo(new NoCandidate(Optional.empty()));
    }

    @Test
    void an_unknown_name_has_the_nearest_one() {
        assertThat(EpciDesignation.of("CA du Grand Dôles")).isEqualTo(new NoCandidate(Optional.of("CA du Grand Dole")));
    }
}
