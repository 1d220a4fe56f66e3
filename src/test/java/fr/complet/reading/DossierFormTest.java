package fr.complet.reading;

import static fr.complet.reading.Written.dossier;
import static fr.complet.reading.Written.group;
import static fr.complet.reading.Written.list;
import static fr.complet.reading.Written.nothing;
import static fr.complet.reading.Written.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Attachment;
import fr.complet.dossier.Base;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DossierFormTest {
    @Test
    void an_empty_dossier_is_a_dossier_of_blanks() throws Unreadable {
        for (Form empty : new Form[] {group(), nothing(), group("porteur", nothing(), "budget", group())}) {
            Dossier dossier = dossier(empty);

            assertThat(dossier.answers().all()).isNotEmpty().allMatch(Answer::isBlank);
            assertThat(dossier.plan().costs().isEmpty()).isTrue();
            assertThat(dossier.unknownKeys()).isEmpty();
            assertThat(dossier.answers().illegible()).isEmpty();
        }
    }

    @Test
    void synonyms_name_the_same_question() throws Unreadable {
        Dossier dossier = dossier(
                "maitre_ouvrage", group("code_insee", "71263"),
                "projet", group("usages", group("cloud", "oui")),
                "budget",
                        group(
                                "montants", "ttc",
                                "minimis", list(group("montant", "5")),
                                "depenses", list(group("libelle", "x", "devis", "d1, d2"))),
                "declarations", group("non_commencement", "oui"));

        assertThat(dossier.applicant().seat().isGiven()).isTrue();
        assertThat(dossier.applicant().seat().path()).isEqualTo("porteur.commune");
        assertThat(dossier.applicant().seatAgain()).isEmpty();
        assertThat(dossier.project().use(DigitalUse.CLOUD).is(true)).isTrue();
        assertThat(dossier.plan().base().investment().is(Base.TTC)).isTrue();
        assertThat(dossier.plan().minimisAids().all()).hasSize(1);
        assertThat(dossier.plan().costs().all().get(0).evidence().values()).containsExactly("d1", "d2");
        assertThat(dossier.statement(Statement.NON_COMMENCEMENT).is(true)).isTrue();
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void the_seat_may_stand_under_both_its_keys() throws Unreadable {
        Dossier dossier = dossier("porteur", group("commune", "71263", "code_insee", "71076"));

        assertThat(dossier.applicant().seat().path()).isEqualTo("porteur.commune");
        assertThat(dossier.applicant().seatAgain().orElseThrow().path()).isEqualTo("porteur.code_insee");
        assertThat(dossier.answers().has("porteur.code_insee")).isTrue();
    }

    @Test
    void one_base_serves_both_sections_or_each_has_its_own() throws Unreadable {
        Dossier one = dossier("budget", group("base", "HT"));
        Dossier two = dossier("budget", group("base", group("investissement", "ht", "fonctionnement", "ttc")));
        Dossier none = dossier("budget", group());

        assertThat(one.plan().base().isUniform()).isTrue();
        assertThat(one.plan().base().operating().is(Base.HT)).isTrue();
        assertThat(two.plan().base().isUniform()).isFalse();
        assertThat(two.plan().base().operating().is(Base.TTC)).isTrue();
        assertThat(two.answers().at("budget.base.investissement").isGiven()).isTrue();
        assertThat(none.plan().base().investment().path()).isEqualTo("budget.base");
        assertThat(none.plan().base().investment().isBlank()).isTrue();
    }

    @Test
    void the_file_of_a_piece_is_looked_for() throws Unreadable {
        Dossier dossier = dossier("pieces", list(group("fichier", " a.pdf "), group("id", "b")));

        assertThat(dossier.pieces().all().get(0).attachment())
                .contains(new Attachment(Attachment.Condition.IN_ORDER, "a.pdf"));
        assertThat(dossier.pieces().all().get(1).attachment()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1.1", "un"})
    void another_version_is_unreadable(String version) {
        assertThatThrownBy(() -> dossier("dossier", version))
                .asInstanceOf(type(Unreadable.class))
                .satisfies(unreadable -> {
                    assertThat(unreadable.failure().cause()).isEqualTo(Unreadable.Cause.UNKNOWN_VERSION);
                    assertThat(unreadable.failure().details()).containsExactly(version);
                });
    }

    @Test
    void version_1_may_be_said_or_not() throws Unreadable {
        assertThat(dossier("dossier", "1", "reference", "R")
                        .filing()
                        .reference()
                        .isGiven())
                .isTrue();
        assertThat(dossier("dossier", nothing()).unknownKeys()).isEmpty();
    }

    @Test
    void a_list_or_a_text_is_no_dossier() {
        for (Form form : new Form[] {list("a"), text("bonjour")}) {
            assertThatThrownBy(() -> dossier(form))
                    .asInstanceOf(type(Unreadable.class))
                    .satisfies(unreadable ->
                            assertThat(unreadable.failure().cause()).isEqualTo(Unreadable.Cause.NOT_A_DOSSIER));
        }
    }

    @Test
    void several_applicants_are_refused_wherever_they_show() {
        Form[] forms = {
            group("porteurs", list(group("nom", "A"))),
            group("porteur", list(group("nom", "A"), group("nom", "B"))),
            group("budget", group("depenses", list(group("libelle", "x", "maitre_ouvrage", "A")))),
            group("budget", group("depenses", list(group("libelle", "x", "Maître d'ouvrage", "A")))),
        };
        for (Form form : forms) {
            assertThatThrownBy(() -> dossier(form))
                    .asInstanceOf(type(Unreadable.class))
                    .satisfies(unreadable ->
                            assertThat(unreadable.failure().cause()).isEqualTo(Unreadable.Cause.SEVERAL_APPLICANTS));
        }
    }

    @Test
    void answers_stand_in_the_order_of_the_format() throws Unreadable {
        Dossier dossier = dossier("porteur", group("siret", "1", "nom", "A"), "reference", "R", "appel", "x");

        assertThat(dossier.answers().all())
                .extracting(Answer::path)
                .startsWith("dossier", "appel", "reference", "numero_teledossier")
                .containsSubsequence("porteur.nom", "porteur.siret", "projet.intitule", "budget.tva");
    }
}
