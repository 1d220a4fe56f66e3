package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.TestDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonalDataTest {

    private static final PersonalData PEOPLE = PersonalData.of(TestDossier.complete()
            .with("porteur.representant.nom", "Mme Anne-Marie LEFÈVRE")
            .with("porteur.contact.nom", "Luc d’Étang")
            .with("porteur.contact.courriel", "luc@ici")
            .with("porteur.rib.iban", "DE00 1234")
            .with("porteur.rib.titulaire", "Trésor de Louhans")
            .build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anne.martin@mairie-louhans.fr",
                "07 12 34 56 78",
                "+33 3.85.75.00.00",
                "0385750000",
                "03-85-75-00-00",
                "FR76 3000 1007 9412 3456 7890 185",
                "FR7630001007941234567890185",
                "BE68539007547034"
            })
    void what_looks_like_an_address_a_telephone_or_an_account_is_hidden_whoevers_it_is(String text) {
        assertThat(PersonalData.ofNobody().hiddenIn("joindre " + text + ", vite"))
                .isEqualTo("joindre …, vite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIRET 20007157900011",
                "12 500,50 €",
                "du 2021-09-15 au 15/09/2021",
                "budget.depenses[2].montant_ht",
                "TID-2021-014",
                "délibération n° 2021-06-24/012",
                "W123456789"
            })
    void figures_and_references_stay(String text) {
        assertThat(PersonalData.ofNobody().hiddenIn(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "formation par Anne-Marie Lefèvre,formation par … …",
        "formation par Mme Anne-Marie LEFÈVRE,formation par …",
        "LUC D’ÉTANG,…",
        "écrire à luc@ici,écrire à …",
        "Saint-Lucien,Saint-Lucien",
        "compte DE00 1234,compte …"
    })
    void names_that_the_dossier_gives_for_people_are_hidden_wherever_they_stand(String text, String hidden) {
        assertThat(PEOPLE.hiddenIn(text)).isEqualTo(hidden);
    }

    @Test
    void a_text_of_any_length_takes_no_longer_than_its_length() {
        String text = "a.".repeat(2_000_000) + "@" + "0 ".repeat(2_000_000) + "FR76".repeat(1_000_000);

        assertThat(PEOPLE.hiddenIn(text)).isNotEmpty();
    }
}
