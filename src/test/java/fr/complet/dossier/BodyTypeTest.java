package fr.complet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.territory.Body;
import fr.complet.territory.BodySearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTypeTest {

    @ParameterizedTest
    @CsvSource({
        "217102631, COMMUNE",
        "200071579, COMMUNAUTE_DE_COMMUNES",
        "200071116, COMMUNAUTE_AGGLOMERATION",
        "242500361, COMMUNAUTE_URBAINE",
        "242100410, METROPOLE",
        "200046977, METROPOLE"
    })
    void a_registered_body_has_a_type(String siren, ApplicantType type) {
        Body body = BodySearch.of(siren).orElseThrow();

        assertThat(BodyType.of(body)).isEqualTo(type);
    }
}
