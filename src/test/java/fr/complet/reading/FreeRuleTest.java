package fr.complet.reading;

import static fr.complet.dossier.TestDossier.empty;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a rule that a call writes itself. */
final class FreeRuleTest {

    /** 24 000 € of studies and 96 000 € of equipment; 60 000 € are asked. */
    private static TestDossier filed() {
        return TestDossier.complete().with("budget.ressources[0].dispositif", new Scheme("essai"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "porteur.type == 'communaute_de_communes'",
                "porteur.type in ['commune', 'communaute_de_communes']",
                "porteur.siret.startsWith('200')",
                "porteur.population > 20000",
                "porteur.commune.departement == '71' && porteur.commune.region == '27'",
                "projet.territoire.epci.exists(e, e.siren == '200071579')",
                "'dechets' in projet.domaines",
                "projet.calendrier.fin <= projet.calendrier.debut.plus_mois(24)",
                "projet.calendrier.fin - projet.calendrier.debut > jours(365)",
                "date_depot.annee() == 2021",
                "date_depot < date('16/09/2021')",
                "budget.base.investissement == 'ht'",
                "budget.depenses.size() == 2",
                "budget.depenses.map(d, d.montant).somme() == plan.cout",
                "budget.depenses.filter(d, d.poste == 'etudes').all(d, d.montant_ht == montant('24 000 €'))",
                "budget.depenses.all(d, d.eligible)",
                "budget.ressources.exists_one(r, r.dispositif == 'essai' && r.montant == plan.aide_demandee)",
                "plan.cout == montant('120000') && plan.cout_ttc == plan.cout * 6 / 5 && plan.cout / 7 != plan.cout_ttc",
                "plan.aide_demandee / plan.eligible <= taux('50 %')",
                "plan.aide_demandee <= plan.eligible * taux('$taux')",
                "plan.aide_demandee > montant('$plafond')",
                "plan.aide_maximale == montant('$plafond')",
                "plan.solde == 0 && plan.ressources - plan.propre - plan.prive - plan.hors_plan == plan.public",
                "pieces.exists(p, p.type == 'deliberation' && p.presente)",
                "has(pieces) && has(porteur.contact) && !has(porteur.rna) && !has(derogations)",
                "has(porteur.rna) ? porteur.rna != '' : porteur.type != 'association'",
                "nombre('12') * 2 == 24 && plan.cout > 0"
            })
    void a_rule_that_holds_is_met(String rule) throws Exception {
        Outcome outcome = FreeRule.of(rule).judge(filed());

        assertThat(outcome).as(rule).isEqualTo(Outcome.met());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "porteur.type == 'commune'|porteur.type",
                "porteur.population < 2000|porteur.commune",
                "plan.aide_demandee <= montant('59 999,99 €')|budget.ressources",
                "plan.cout < montant('120 000 €')|budget.depenses",
                "budget.ressources.exists(r, r.type == 'europe')|budget.ressources",
                "projet.domaines.size() > 3|projet.domaines",
                "!has(porteur.nom)|porteur.nom",
                "budget.depenses[1].montant_ht < budget.depenses[0].montant_ht|budget.depenses"
            })
    void a_rule_that_does_not_hold_is_invalid_where_it_looked_first(String rule, String path) throws Exception {
        Outcome outcome = FreeRule.of(rule).judge(filed());

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(outcome.findings()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.place().path()).isEqualTo(path);
            assertThat(finding.facts())
                    .containsExactly(Fact.sentence("La règle n'est pas respectée.", "The rule is broken."));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "porteur.type == 'commune'|blank:porteur.type",
                "porteur.population < 2000|blank:porteur.type blank:porteur.population",
                "porteur.commune.departement == '71'|blank:porteur.commune",
                "projet.territoire.communes.all(c, c.region == '27')|blank:projet.territoire.communes",
                "projet.calendrier.fin <= projet.calendrier.debut|blank:projet.calendrier.fin blank:projet.calendrier.debut",
                "budget.depenses.all(d, d.montant_ht > 0)|blank:budget.depenses",
                "plan.aide_demandee <= plan.eligible * taux('$taux')|blank:budget.ressources blank:budget.depenses",
                "plan.aide_demandee < montant('$seuil')|blank:budget.ressources parameter:essai.seuil",
                "pieces.exists(p, p.presente)|blank:pieces",
                "attestations.dpo_designe && projet.usages_numeriques.cloud|blank:attestations.dpo_designe blank:projet.usages_numeriques.cloud"
            })
    void in_an_empty_dossier_everything_that_a_rule_needs_is_named(String rule, String doubts) throws Exception {
        Outcome outcome = FreeRule.of(rule).judge(empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly(doubts.split(" "));
    }

    @Test
    void a_rule_that_only_asks_for_something_finds_it_missing() throws Exception {
        FreeRule either = FreeRule.of("has(porteur.rna) || has(porteur.siret)");

        assertThat(either.judge(empty()).status()).isEqualTo(Status.MISSING);
        assertThat(either.judge(empty().with("porteur.rna", "W123456789")).status())
                .isEqualTo(Status.MET);
        assertThat(FreeRule.of("has(porteur.nom) && has(porteur.rna)")
                        .judge(filed())
                        .status())
                .as("something that it looked at is given")
                .isEqualTo(Status.INVALID);
    }

    @Test
    void an_answer_that_settles_the_rule_makes_the_blank_ones_indifferent() throws Exception {
        TestDossier untyped = filed().without("porteur.type");

        assertThat(FreeRule.of("porteur.type == 'commune' || plan.solde == 0").judge(untyped))
                .isEqualTo(Outcome.met());
        assertThat(FreeRule.of("porteur.type == 'commune' && plan.solde != 0")
                        .judge(untyped)
                        .status())
                .isEqualTo(Status.INVALID);
        assertThat(doubts(FreeRule.of("porteur.type == 'commune' && plan.solde == 0")
                        .judge(untyped)))
                .containsExactly("blank:porteur.type");
    }

    @Test
    void a_blank_answer_of_one_line_concerns_nothing_but_what_needs_it() throws Exception {
        TestDossier undated = filed().without("budget.depenses[1].annee");

        assertThat(FreeRule.of("budget.depenses.all(d, d.montant_ht > 0)").judge(undated))
                .isEqualTo(Outcome.met());
        assertThat(doubts(FreeRule.of("budget.depenses.all(d, d.annee < 2030)").judge(undated)))
                .containsExactly("blank:budget.depenses[1].annee");
        assertThat(doubts(FreeRule.of("budget.depenses.map(d, d.annee).somme() > 0")
                        .judge(undated.without("budget.depenses[0].annee"))))
                .containsExactly("blank:budget.depenses[0].annee", "blank:budget.depenses[1].annee");
        assertThat(FreeRule.of("budget.depenses.all(d, !has(d.annee) || d.annee < 2030)")
                        .judge(undated))
                .isEqualTo(Outcome.met());
    }

    @Test
    void an_illegible_answer_is_named_as_such() throws Exception {
        assertThat(doubts(FreeRule.of("date_depot.annee() == 2021").judge(filed().illegible("date_depot"))))
                .containsExactly("illegible:date_depot");
        assertThat(doubts(FreeRule.of("'dechets' in projet.domaines").judge(filed().illegible("projet.domaines"))))
                .containsExactly("illegible:projet.domaines[0]");
        assertThat(doubts(FreeRule.of("budget.depenses.all(d, d.eligible)")
                        .judge(filed().illegible("budget.depenses[0].eligible"))))
                .containsExactly("illegible:budget.depenses[0].eligible");
        assertThat(doubts(FreeRule.of("budget.depenses.size() > 0").judge(filed().illegible("budget.depenses"))))
                .containsExactly("illegible:budget.depenses");
        assertThat(doubts(FreeRule.of("has(date_depot) && date_depot.annee() == 2021")
                        .judge(filed().illegible("date_depot"))))
                .as("something is given")
                .containsExactly("illegible:date_depot");
    }

    @Test
    void a_commune_that_is_none_makes_what_depends_on_it_unknown() throws Exception {
        Outcome outcome = FreeRule.of("porteur.commune.region == '27'")
                .judge(filed().withCommune("porteur.commune", "Nulle-Part-sur-Rien"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("blank:porteur.commune");
    }

    @Test
    void what_the_format_takes_for_said_is_said() throws Exception {
        TestDossier dossier =
                filed().with("budget.depenses[0].eligible", false).without("projet.calendrier.premier_engagement");

        assertThat(FreeRule.of("budget.depenses.exists_one(d, d.eligible)").judge(dossier))
                .isEqualTo(Outcome.met());
        assertThat(FreeRule.of("projet.calendrier.premier_engagement == projet.calendrier.debut")
                        .judge(dossier))
                .isEqualTo(Outcome.met());
        assertThat(FreeRule.of("has(budget.depenses) && !has(projet.objectifs.durable)")
                        .judge(dossier.without("projet.objectifs")))
                .isEqualTo(Outcome.met());
    }

    @Test
    void a_piece_that_is_still_to_come_is_not_there() throws Exception {
        FreeRule rule = FreeRule.of("pieces.exists(p, p.type == 'aipd' && p.presente)");
        TestDossier coming = filed().with("pieces[9].type", PieceType.AIPD).with("pieces[9].etat", PieceState.A_VENIR);

        assertThat(rule.judge(coming).status()).isEqualTo(Status.INVALID);
        assertThat(rule.judge(coming.with("pieces[9].etat", PieceState.DEPOSE_EN_LIGNE)))
                .isEqualTo(Outcome.met());
    }

    @Test
    void a_rule_for_each_line_has_a_finding_for_each_line_that_breaks_it() throws Exception {
        FreeRule rule =
                FreeRule.forEach("budget.depenses", "ligne.poste != 'travaux' || ligne.montant <= plan.cout / 4");
        TestDossier works = filed().withCost(2, CostCategory.TRAVAUX, Money.euros(90_000))
                .withCost(3, CostCategory.TRAVAUX, Money.euros(10))
                .withCost(4, CostCategory.TRAVAUX, Money.euros(90_000));

        assertThat(rule.judge(filed())).isEqualTo(Outcome.met());
        assertThat(rule.judge(works).findings())
                .extracting(finding -> finding.place().path())
                .containsExactly("budget.depenses[2].poste", "budget.depenses[4].poste");
        assertThat(rule.judge(empty())).isEqualTo(Outcome.notApplicable());
        assertThat(doubts(rule.judge(works.without("budget.depenses[1].poste"))))
                .as("the worst line wins")
                .isEmpty();
        assertThat(doubts(rule.judge(filed().illegible("budget.depenses"))))
                .containsExactly("illegible:budget.depenses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.cout / (plan.solde * 2) < 3",
                "plan.cout * 9000000000000 > 0",
                "budget.depenses[99].montant > 0",
                "date_depot.plus_mois(99999999999) > date_depot",
                "budget.depenses.all(a, budget.depenses.all(b, budget.depenses.all(c, budget.depenses.all(d, "
                        + "budget.depenses.all(e, budget.depenses.all(f, a.montant + b.montant > 0))))))"
            })
    void what_cannot_be_computed_is_left_to_a_person(String rule) throws Exception {
        TestDossier dossier = filed();
        for (int line = 2; line < 12; line++) {
            dossier = dossier.withCost(line, CostCategory.AUTRE, Money.euros(line));
        }
        Outcome outcome = FreeRule.of(rule).judge(dossier.with("budget.ressources[2].montant", Money.euros(30_065)));

        assertThat(outcome.status()).as(rule).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("hand:");
    }

    @Test
    void two_rules_of_one_text_and_the_same_values_are_one_and_others_are_not() throws Exception {
        FreeRule rule = FreeRule.of("plan.cout < montant('$plafond')");

        assertThat(rule.clause())
                .isEqualTo(FreeRule.of("plan.cout < montant('$plafond')").clause());
        assertThat(rule.clause())
                .isNotEqualTo(FreeRule.of("plan.cout < montant('$seuil')").clause());
        assertThat(rule.clause())
                .isNotEqualTo(FreeRule.of("plan.cout > montant('$plafond')").clause());
    }

    @Test
    void a_rule_that_uses_an_assumption_does_not_block() throws Exception {
        FreeRule rule = FreeRule.of("plan.cout < montant('$plafond')");

        assertThat(TestCall.problems(rule.text().replace("statut: texte", "statut: hypothese")))
                .extracting(CallProblem::kind)
                .contains(CallProblem.Kind.ASSUMPTION_BLOCKS);
    }

    private static List<String> doubts(Outcome outcome) {
        return outcome.doubts().stream()
                .map(doubt -> doubt.kind().name().toLowerCase(Locale.ROOT) + ":" + doubt.about())
                .toList();
    }
}
