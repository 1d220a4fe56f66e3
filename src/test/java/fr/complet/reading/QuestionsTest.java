package fr.complet.reading;

import static fr.complet.reading.Written.dossier;
import static fr.complet.reading.Written.group;
import static fr.complet.reading.Written.list;
import static fr.complet.reading.Written.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.complet.dossier.Answer;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.Place;
import fr.complet.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuestionsTest {
    @Test
    void keys_are_compared_normalised_and_answers_have_the_path_of_the_format() throws Unreadable {
        Dossier dossier = dossier("Porteur", group("NOM ", "Bresse", "Type", "Commune"));

        assertThat(dossier.applicant().name().value()).contains("Bresse");
        assertThat(dossier.applicant().name().place()).isEqualTo(Place.inText(Written.FILE, "porteur.nom", 1, 10));
        assertThat(dossier.applicant().type().is(ApplicantType.COMMUNE)).isTrue();
        assertThat(dossier.answers().at("porteur.type").path()).isEqualTo("porteur.type");
    }

    @Test
    void a_missing_answer_has_its_own_path_at_the_place_of_its_nearest_parent() throws Unreadable {
        Dossier dossier = dossier("reference", "R1", "porteur", group("rib", group("bic", "X")));

        assertThat(dossier.applicant().account().iban().place())
                .isEqualTo(Place.inText(Written.FILE, "porteur.rib.iban", 1, 1));
        assertThat(dossier.applicant().contact().email().place())
                .isEqualTo(Place.inText(Written.FILE, "porteur.contact.courriel", 2, 1));
    }

    @Test
    void an_unknown_key_is_told_at_every_level_with_the_nearest_known_one() throws Unreadable {
        Dossier dossier = dossier(
                "porteurr", group(),
                "porteur", group("sirett", "1", "contact", group("mail", "a@b.fr")),
                "budget", group("depenses", list(group("libelle", "A", "montant_hors_taxe", "5"))));

        assertThat(dossier.unknownKeys())
                .extracting(key -> key.place().path() + " -> " + key.nearest().orElse("?"))
                .containsExactly(
                        "porteurr -> porteur",
                        "porteur.sirett -> siret",
                        "porteur.contact.mail -> ?",
                        "budget.depenses[0].montant_hors_taxe -> ?");
        assertThat(dossier.unknownKeys().get(1).key()).isEqualTo("sirett");
    }

    @Test
    void the_same_key_twice_is_illegible_and_names_both_places_and_the_key() throws Unreadable {
        Dossier dossier = dossier("date_depot", "2021-01-01", "reference", "R", "Date Dépôt", "2021-01-02");

        Answer<?> filed = dossier.filing().filedOn();
        assertThat(filed).asInstanceOf(type(Illegible.class)).satisfies(answer -> {
            assertThat(answer.reason().kind()).isEqualTo(Kind.KEY_TWICE);
            assertThat(answer.reason().details()).isEqualTo(List.of("1", "1", "Date Dépôt"));
            assertThat(answer.place().line()).isEqualTo(3);
        });
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void a_blank_beside_the_same_key_is_not_given() throws Unreadable {
        assertThat(dossier("reference", nothing(), "référence", "R1")
                        .filing()
                        .reference()
                        .value())
                .contains("R1");
    }

    @Test
    void a_group_given_twice_is_told_once_and_makes_its_answers_illegible() throws Unreadable {
        Dossier dossier = dossier("porteur", group("nom", "A"), "demandeur", group("nom", "B"));

        assertThat(dossier.applicant().name().isIllegible()).isTrue();
        assertThat(dossier.answers().illegible()).singleElement().satisfies(stray -> {
            assertThat(stray.path()).isEqualTo("porteur");
            assertThat(((Illegible<?>) stray).reason().kind()).isEqualTo(Kind.KEY_TWICE);
        });
    }

    @Test
    void two_synonyms_of_one_table_are_one_table() throws Unreadable {
        Dossier dossier = dossier(
                "budget",
                group(
                        "ressources", list(group("financeur", "A")),
                        "recettes", list(group("financeur", "B"), group("financeur", "C"))));

        assertThat(dossier.plan().resources().all())
                .extracting(line -> line.funder().path() + "=" + line.funder().text())
                .containsExactly(
                        "budget.ressources[0].financeur=A",
                        "budget.ressources[1].financeur=B",
                        "budget.ressources[2].financeur=C");
    }

    @Test
    void the_same_table_twice_is_illegible() throws Unreadable {
        Dossier dossier = dossier(
                "budget", group("depenses", list(group("libelle", "A")), "Dépenses", list(group("libelle", "B"))));

        assertThat(dossier.plan().costs().illegible()).isTrue();
        assertThat(dossier.plan().costs().all()).isEmpty();
        assertThat(dossier.answers().illegible()).hasSize(1);
    }

    @Test
    void a_list_is_kept_item_by_item_and_blank_items_are_none() throws Unreadable {
        Dossier dossier = dossier("projet", group("domaines", list("mobilite", nothing(), "energi", " ", "eau")));

        assertThat(dossier.project().fields().values()).containsExactly(Field.MOBILITE, Field.EAU);
        assertThat(dossier.answers().at("projet.domaines[1]").isIllegible()).isTrue();
        assertThat(dossier.answers().at("projet.domaines[2]").text()).isEqualTo("eau");
        assertThat(dossier.answers().listAt("projet.domaines").items()).hasSize(3);
    }

    @Test
    void a_list_may_be_one_text() throws Unreadable {
        assertThat(dossier("projet", group("domaines", "mobilite; Énergie"))
                        .project()
                        .fields()
                        .values())
                .containsExactly(Field.MOBILITE, Field.ENERGIE);
    }

    @Test
    void an_amount_cut_at_its_comma_inside_braces_is_illegible_and_its_rest_is_no_unknown_key() throws Unreadable {
        Dossier dossier = dossier(
                "budget",
                group(
                        "ressources",
                        list(
                                group("montant", "12 500", "50 €", "", "statut", "acquis"),
                                group("montant", "12 500", "cinquante", nothing())),
                        "totaux",
                        group("depenses_ht", "1", "234", nothing(), "567.89 EUR", nothing())));

        Answer<Money> cut = dossier.plan().resources().all().get(0).amount();
        assertThat(((Illegible<Money>) cut).reason().kind()).isEqualTo(Kind.AMOUNT_CUT_BY_COMMA);
        assertThat(cut.text()).isEqualTo("12 500, 50 €");
        assertThat(dossier.plan().statedTotals().costsHt().isIllegible()).isTrue();
        assertThat(dossier.plan().resources().all().get(1).amount().isGiven()).isTrue();
        assertThat(dossier.unknownKeys()).extracting(key -> key.key()).containsExactly("cinquante");
    }

    @Test
    void ten_thousand_unknown_keys_are_all_told() throws Unreadable {
        var keys = new Object[20_000];
        for (int i = 0; i < keys.length; i += 2) {
            keys[i] = "cle" + i;
            keys[i + 1] = "v";
        }

        assertThat(dossier(group(keys)).unknownKeys()).hasSize(10_000);
    }
}
