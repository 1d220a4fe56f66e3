package fr.complet.reading;

import static fr.complet.reading.CallProblem.Kind.AMOUNT_ILLEGIBLE;
import static fr.complet.reading.CallProblem.Kind.ASSUMPTION_BLOCKS;
import static fr.complet.reading.CallProblem.Kind.CONDITION_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.DATE_ILLEGIBLE;
import static fr.complet.reading.CallProblem.Kind.GROUP_EXPECTED;
import static fr.complet.reading.CallProblem.Kind.ID_TWICE;
import static fr.complet.reading.CallProblem.Kind.KEY_MISSING;
import static fr.complet.reading.CallProblem.Kind.KEY_TWICE;
import static fr.complet.reading.CallProblem.Kind.KEY_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.KIND_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.LIST_EXPECTED;
import static fr.complet.reading.CallProblem.Kind.NOT_A_CALL;
import static fr.complet.reading.CallProblem.Kind.NUMBER_ILLEGIBLE;
import static fr.complet.reading.CallProblem.Kind.PARAMETER_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.PERIOD_REVERSED;
import static fr.complet.reading.CallProblem.Kind.QUESTION_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.RATE_ILLEGIBLE;
import static fr.complet.reading.CallProblem.Kind.SET_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.SOURCE_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.TEXT_EXPECTED;
import static fr.complet.reading.CallProblem.Kind.VALUE_FOR_NOTHING;
import static fr.complet.reading.CallProblem.Kind.WORD_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.dossier.Place;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import fr.complet.parameter.SourceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

final class CallFormTest {

    private static final LocalDate DAY = LocalDate.parse("2021-09-15");

    private static final String HEAD = """
            appel: essai
            version: 1
            titre: {fr: "Essai", en: "Trial"}
            autorite: {nom: "Région", type: region, siren: "200053726"}
            sources:
              texte: {titre: "Un texte", url: "https://example.org", lu_le: 2026-11-23, statut: texte}
              idee: {titre: "Une idée", statut: hypothese}
            """;

    private static final String CLAUSE = """
            exigences:
              - id: nom
                genre: champ_requis
                champ: porteur.nom
                gravite: bloquant
                titre: {fr: "Nom", en: "Name"}
                source: texte
            """;

    /** The line of the head after which a test writes. */
    private static final int AFTER_HEAD = 7;

    @Test
    void a_call_says_what_its_file_says() throws Exception {
        Call call = TestCall.read(HEAD + CLAUSE);

        assertThat(call.id()).isEqualTo("essai");
        assertThat(call.title().en()).isEqualTo("Trial");
        assertThat(call.clauses()).extracting(Clause::id).containsExactly("nom");
        assertThat(call.clauses().get(0).source().url()).isEqualTo("https://example.org");
    }

    @Test
    void every_mistake_is_reported_at_its_line_with_all_the_others() throws Exception {
        assertThat(TestCall.problems("""
                appel: essai
                version: deux
                titre: {fr: "Essai"}
                autorite: {nom: "Région", type: regoin, siren: "1"}
                inclut: [socl]
                sources:
                  idee: {titre: "Une idée", statut: hypothese}
                  usage: {titre: "Usage", statut: usag, lien: "x"}
                parametres:
                  taux: [{depuis: 2022-01-01, jusqu_a: 2021-01-01, valeur: 50 %, source: usage}]
                  ouverture: 2021-01-01
                exigences:
                  - id: nom
                    genre: champ_requi
                    gravite: bloquant
                    titre: {fr: "Nom"}
                    source: usage
                  - id: nom
                    genre: champ_requis
                    champ: porteur.nim
                    gravite: tres_grave
                    source: usages
                  - id: nom
                    genre: nombre_minimum
                    champ: projet.domaines
                    minimum: deux
                    gravite: {defaut: reserve, si: [{quand: {porteurs: commune}, gravite: bloquant}]}
                    titre: [a, b]
                    source: idee
                    titre: {fr: "Nom"}
                """, Map.of("socle", ""), List.of()))
                .extracting(problem -> problem.place().line(), CallProblem::kind, CallProblem::details)
                .containsExactly(
                        tuple(2, NUMBER_ILLEGIBLE, List.of("deux", "version")),
                        tuple(4, WORD_UNKNOWN, List.of("regoin", "region", "type")),
                        tuple(5, SET_UNKNOWN, List.of("socl", "socle")),
                        tuple(8, WORD_UNKNOWN, List.of("usag", "usage", "statut")),
                        tuple(8, KEY_UNKNOWN, List.of("lien", "")),
                        tuple(10, PERIOD_REVERSED, List.of("essai.taux")),
                        tuple(11, LIST_EXPECTED, List.of("ouverture")),
                        tuple(14, KIND_UNKNOWN, List.of("champ_requi", "champ_requis")),
                        tuple(18, KEY_MISSING, List.of("titre")),
                        tuple(18, ID_TWICE, List.of("nom", "13")),
                        tuple(20, QUESTION_UNKNOWN, List.of("porteur.nim", "porteur.nom")),
                        tuple(21, WORD_UNKNOWN, List.of("tres_grave", "", "gravite")),
                        tuple(22, SOURCE_UNKNOWN, List.of("usages", "usage")),
                        tuple(23, ASSUMPTION_BLOCKS, List.of("nom", "idee")),
                        tuple(23, ID_TWICE, List.of("nom", "13")),
                        tuple(26, NUMBER_ILLEGIBLE, List.of("deux", "minimum")),
                        tuple(27, KEY_UNKNOWN, List.of("porteurs", "porteur")),
                        tuple(28, GROUP_EXPECTED, List.of("titre")),
                        tuple(30, KEY_TWICE, List.of("titre", "28")));
    }

    @Test
    void a_file_that_is_no_call_says_so() throws Exception {
        assertThat(TestCall.problems("bonjour")).extracting(CallProblem::kind).contains(GROUP_EXPECTED, NOT_A_CALL);
        assertThat(TestCall.problems("version: 1"))
                .extracting(CallProblem::kind)
                .contains(NOT_A_CALL);
    }

    @Test
    void an_unknown_key_at_any_depth_is_reported_with_the_nearest_known_one() throws Exception {
        problemsAfterHead("""
                depenses_admise: {sections: [investissement]}
                depenses_admises: {section: [investissement]}
                aide: [{taux: 50 %, plafonds: 10}]
                """)
                .containsExactly(
                        tuple(1, KEY_UNKNOWN, List.of("depenses_admise", "depenses_admises")),
                        tuple(2, KEY_UNKNOWN, List.of("section", "sections")),
                        tuple(3, KEY_UNKNOWN, List.of("plafonds", "plafond")));
    }

    @Test
    void a_value_of_the_wrong_type_is_reported_where_it_stands() throws Exception {
        problemsAfterHead("""
                parametres:
                  taux: [{valeur: beaucoup, source: texte}]
                  plafond: [{depuis: 31/02/2021, valeur: 60.000, source: texte}]
                aide:
                  - {taux: $taux, plafond: $plafond}
                  - {taux: [1], plafond: $plafon}
                """)
                .containsExactly(
                        tuple(2, RATE_ILLEGIBLE, List.of("beaucoup", "essai.taux")),
                        tuple(3, DATE_ILLEGIBLE, List.of("31/02/2021", "depuis")),
                        tuple(3, AMOUNT_ILLEGIBLE, List.of("60.000", "essai.plafond")),
                        tuple(6, TEXT_EXPECTED, List.of("taux")),
                        tuple(6, PARAMETER_UNKNOWN, List.of("plafon", "plafond")));
    }

    @Test
    void a_value_of_a_list_names_a_source() throws Exception {
        problemsAfterHead("parametres: {taux: [{valeur: 50 %}]}\n")
                .containsExactly(tuple(1, KEY_MISSING, List.of("source")));
    }

    @Test
    void a_question_inside_a_table_cannot_be_required() throws Exception {
        assertThat(TestCall.problems(HEAD + CLAUSE.replace("porteur.nom", "budget.depenses[].libelle")))
                .extracting(CallProblem::kind)
                .containsExactly(QUESTION_UNKNOWN);
    }

    @Test
    void an_assumption_may_advise_but_never_block() throws Exception {
        String assumed = CLAUSE.replace("source: texte", "source: idee");

        assertThat(TestCall.problems(HEAD + assumed))
                .extracting(CallProblem::kind)
                .containsExactly(ASSUMPTION_BLOCKS);
        assertThat(TestCall.problems(HEAD + assumed.replace("bloquant", "eligibilite")))
                .extracting(CallProblem::kind)
                .containsExactly(ASSUMPTION_BLOCKS);
        assertThat(TestCall.problems(HEAD + assumed.replace("bloquant", "reserve")))
                .isEmpty();
    }

    @Test
    void a_value_that_is_an_assumption_does_not_block_either() throws Exception {
        assertThat(TestCall.problems(HEAD + """
                parametres: {ouverture: [{valeur: 2021-01-01, source: idee}], cloture: inconnue}
                exigences:
                  - id: depot
                    genre: periode_de_depot
                    ouverture: $ouverture
                    cloture: $cloture
                    gravite: bloquant
                    titre: {fr: "Dépôt"}
                    source: texte
                """)).extracting(CallProblem::kind).containsExactly(ASSUMPTION_BLOCKS);
    }

    @Test
    void a_french_title_stands_in_for_a_missing_english_one() throws Exception {
        Call call = TestCall.read(HEAD + CLAUSE.replace(", en: \"Name\"", ""));

        assertThat(call.clauses().get(0).title().en()).isEqualTo("Nom");
    }

    @Test
    void an_unknown_parameter_keeps_where_it_is_to_be_found() throws Exception {
        Call call = TestCall.read(HEAD + """
                parametres:
                  taux: {valeur: inconnue, ou: "le règlement"}
                aide: [{taux: $taux}]
                """);

        Dated<Rate> rate = call.terms().tranches().get(0).rate();
        assertThat(rate.name()).isEqualTo("essai.taux");
        assertThat(rate.on(DAY)).isEmpty();
        assertThat(rate.where()).isEqualTo("le règlement");
    }

    @Test
    void a_parameter_takes_the_value_in_force_on_the_day() throws Exception {
        Call call = TestCall.read(HEAD + """
                parametres:
                  taux:
                    - {depuis: 2022-01-01, valeur: 40 %, source: texte}
                    - {depuis: 2020-01-01, valeur: "50,5 %", source: texte}
                aide: [{taux: $taux}]
                """);

        Dated<Rate> rate = call.terms().tranches().get(0).rate();
        assertThat(rate.on(LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(rate.on(LocalDate.parse("2021-12-31"))).contains(Rate.billionths(505_000_000));
        assertThat(rate.on(LocalDate.parse("2022-01-01"))).contains(Rate.percent(40));
    }

    @Test
    void a_clause_of_the_same_id_replaces_that_of_a_set_in_its_place() throws Exception {
        String set =
                "jeu: base\nversion: 1\ntitre: Base\nrubrique: porteur\nsources: {texte: {titre: T, statut: texte}}\n"
                        + CLAUSE
                        + CLAUSE.replace("exigences:\n", "").replace("id: nom", "id: autre");
        String own = CLAUSE.replace("id: nom", "id: propre")
                + CLAUSE.replace("exigences:\n", "").replace("bloquant", "conseil");

        Call call = TestCall.read(HEAD + "inclut: [base]\n" + own, Map.of("base", set), List.of());

        assertThat(call.clauses())
                .extracting(Clause::id, clause -> clause.gravity().usual().code())
                .containsExactly(tuple("nom", "conseil"), tuple("autre", "bloquant"), tuple("propre", "bloquant"));
    }

    @Test
    void a_condition_has_a_name_that_later_files_can_use() throws Exception {
        String set = "jeu: base\nversion: 1\ntitre: Base\nconditions: {public: {pas: {porteur: association}}}\n";
        String own = CLAUSE.replace("    source", "    quand: {toutes: [public, {base: ht}]}\n    source");

        assertThat(TestCall.problems(HEAD + "inclut: [base]\n" + own, Map.of("base", set), List.of()))
                .isEmpty();
        assertThat(TestCall.problems(HEAD + own.replace("[public,", "[publique,")))
                .extracting(CallProblem::kind, CallProblem::details)
                .containsExactly(tuple(CONDITION_UNKNOWN, List.of("publique", "")));
    }

    @Test
    void a_set_must_say_in_which_chapter_its_clauses_stand() throws Exception {
        String set = "jeu: base\nversion: 1\ntitre: Base\nsources: {texte: {titre: T, statut: texte}}\n" + CLAUSE;

        assertThat(TestCall.problems(HEAD + "inclut: [base]\n", Map.of("base", set), List.of()))
                .extracting(problem -> problem.place().file(), CallProblem::details)
                .containsExactly(tuple("base.yaml", List.of("rubrique")));
    }

    @Test
    void a_call_replaces_a_parameter_of_a_set_by_its_qualified_name_only() throws Exception {
        String set = """
                jeu: base
                version: 1
                titre: Base
                sources: {texte: {titre: T, statut: texte}}
                parametres: {taux: [{valeur: 10 %, source: texte}]}
                fctva: {taux: $taux, nuage: $taux}
                """;

        assertThat(rateOfSet(set, "taux")).contains(Rate.percent(10));
        assertThat(rateOfSet(set, "base.taux")).contains(Rate.percent(30));
        assertThat(TestCall.problems(HEAD + "parametres: {bas.taux: inconnue}\n", Map.of("base", set), List.of()))
                .extracting(CallProblem::kind)
                .containsExactly(PARAMETER_UNKNOWN);
    }

    private static Optional<Rate> rateOfSet(String set, String overridden) throws InvalidCall, Unreadable {
        String own = "inclut: [base]\nparametres: {%s: [{valeur: 30 %%, source: texte}]}\n".formatted(overridden);
        Call call = TestCall.read(HEAD + own, Map.of("base", set), List.of());
        return call.terms().fctva().investment().on(DAY);
    }

    @Test
    void a_value_of_the_user_replaces_what_the_call_says_and_bears_the_users_source() throws Exception {
        String call = HEAD + "parametres: {taux: inconnue}\naide: [{taux: $taux}]\n";
        for (String name : List.of("taux", "essai.taux")) {
            Call read = TestCall.read(call, Map.of(), List.of(given(name, "50 %")));

            DatedValue<Rate> value =
                    read.terms().tranches().get(0).rate().entryOn(DAY).orElseThrow();
            assertThat(value.value()).contains(Rate.percent(50));
            assertThat(value.source().orElseThrow().status()).isEqualTo(SourceStatus.UTILISATEUR);
            assertThat(value.source().orElseThrow().title()).isEqualTo("règlement, p. 4");
        }
    }

    @Test
    void a_value_for_a_parameter_that_does_not_exist_is_reported() throws Exception {
        String call = HEAD + "parametres: {taux: inconnue}\naide: [{taux: $taux}]\n";

        assertThat(TestCall.problems(call, Map.of(), List.of(given("tau", "50 %"), given("taux", "bientôt"))))
                .extracting(CallProblem::kind, CallProblem::details)
                .containsExactlyInAnyOrder(
                        tuple(VALUE_FOR_NOTHING, List.of("tau", "taux")),
                        tuple(RATE_ILLEGIBLE, List.of("bientôt", "essai.taux")));
    }

    private static GivenValue given(String name, String text) {
        return new GivenValue(name, text, "règlement, p. 4", Place.ofFile("--param"));
    }

    /** The problems of a call whose head is in order, at their lines counted after the head. */
    private static ListAssert<Tuple> problemsAfterHead(String rest) throws Unreadable {
        return assertThat(TestCall.problems(HEAD + rest).stream()
                .map(problem -> tuple(problem.place().line() - AFTER_HEAD, problem.kind(), problem.details()))
                .toList());
    }
}
