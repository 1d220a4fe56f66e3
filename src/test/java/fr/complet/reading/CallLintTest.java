package fr.complet.reading;

import static fr.complet.reading.CallProblem.Kind.ASSUMPTION_BLOCKS;
import static fr.complet.reading.CallProblem.Kind.CONDITION_NEVER_HOLDS;
import static fr.complet.reading.CallProblem.Kind.CONDITION_UNUSED;
import static fr.complet.reading.CallProblem.Kind.EXAMPLE_FAILS;
import static fr.complet.reading.CallProblem.Kind.EXAMPLE_NO_DOSSIER;
import static fr.complet.reading.CallProblem.Kind.EXAMPLE_PATH_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.ID_TWICE;
import static fr.complet.reading.CallProblem.Kind.ID_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.PARAMETER_UNUSED;
import static fr.complet.reading.CallProblem.Kind.PERIODS_OVERLAP;
import static fr.complet.reading.CallProblem.Kind.SOURCE_UNDATED;
import static fr.complet.reading.CallProblem.Kind.SOURCE_UNUSED;
import static fr.complet.reading.CallProblem.Kind.STALE;
import static fr.complet.reading.CallProblem.Kind.VALUE_FOR_NOTHING;
import static fr.complet.reading.CallProblem.Kind.WORD_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.complet.dossier.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallLintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final String HEAD = """
            appel: essai
            version: 1
            titre: Essai
            autorite: {nom: Région, type: region}
            sources: {texte: {titre: Un texte, url: "https://exemple.fr", lu_le: 2026-11-23, statut: texte}}
            """;

    private static final String CLAUSE = """
            exigences:
              - {id: nom, genre: champ_requis, champ: porteur.nom, gravite: bloquant, titre: Nom, source: texte%s}
            """;

    @Test
    void a_call_in_order_has_nothing_wrong() throws Exception {
        assertThat(lint(HEAD + CLAUSE.formatted(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{toutes: [{porteur: commune}, {porteur: association}]}",
                "{porteur: commune, pas: {porteur: commune}}",
                "{population_min: 100, population_max: 99}",
                "{cout_min: 100, cout_max: 99}",
                "{depose_depuis: 2021-01-01, depose_avant: 2021-01-01}",
                "{toutes: [{tva: fctva}, {une: [{tva: recuperee}, {tva: non_recuperee}]}, {pas: {tva: fctva}}]}",
                "{une: [{population_min: 2, population_max: 1}, {tva: fctva, pas: {tva: fctva}}]}"
            })
    void a_condition_that_can_never_hold_is_told(String condition) throws Exception {
        assertThat(lint(HEAD + CLAUSE.formatted(", quand: " + condition)))
                .extracting(CallProblem::kind)
                .contains(CONDITION_NEVER_HOLDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{porteur: commune}",
                "{toutes: [{porteur: [commune, association]}, {porteur: association}]}",
                "{toutes: [{domaine: energie}, {domaine: mobilite}]}",
                "{toutes: [{section: investissement}, {section: fonctionnement}]}",
                "{population_min: 100, population_max: 100}",
                "{cout_min: 100, cout_max: 100}",
                "{depose_depuis: 2021-01-01, depose_avant: 2021-01-02}",
                "{pas: {porteur: commune}}",
                "{une: [{population_min: 2, population_max: 1}, {base: ht}]}"
            })
    void a_condition_that_can_hold_is_not(String condition) throws Exception {
        assertThat(lint(HEAD + CLAUSE.formatted(", quand: " + condition))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{jusqu_a: 2021-12-31, valeur: 1}|{depuis: 2022-01-01, valeur: 2}|false",
                "{jusqu_a: 2022-01-01, valeur: 1}|{depuis: 2022-01-01, valeur: 2}|true",
                "{depuis: 2021-01-01, valeur: 1}|{depuis: 2022-01-01, valeur: 2}|false",
                "{depuis: 2022-01-01, valeur: 1}|{depuis: 2021-01-01, jusqu_a: 2021-12-31, valeur: 2}|false",
                "{depuis: 2022-01-01, valeur: 1}|{depuis: 2022-01-01, valeur: 2}|true",
                "{valeur: 1}|{valeur: 2}|true"
            })
    void two_values_of_the_same_days_are_told(String first, String second, boolean overlap) throws Exception {
        String values = (first + ", " + second).replace("}", ", source: texte}");
        List<CallProblem> problems = lint(HEAD + "parametres: {taux: [" + values + "]}\n" + CLAUSE.formatted(""));

        assertThat(problems.stream().anyMatch(problem -> problem.kind() == PERIODS_OVERLAP))
                .isEqualTo(overlap);
    }

    @Test
    void what_serves_nothing_is_a_warning() throws Exception {
        List<CallProblem> problems =
                lint(HEAD + """
                parametres: {seuil: [{valeur: 1, source: texte}]}
                conditions: {public: {porteur: commune}}
                """ + CLAUSE.formatted("").replace("source: texte", "source: autre") + "");

        assertThat(problems).extracting(CallProblem::kind).contains(PARAMETER_UNUSED, CONDITION_UNUSED);
        assertThat(lint(HEAD.replace("sources: {", "sources: {vieux: {titre: V, statut: usage}, ")
                        + CLAUSE.formatted("")))
                .extracting(CallProblem::kind)
                .containsExactly(SOURCE_UNUSED);
    }

    @ParameterizedTest
    @CsvSource({"2027-11-23, false", "2027-11-24, true"})
    void a_source_read_more_than_a_year_before_is_stale(LocalDate date, boolean stale) throws Exception {
        assertThat(CallLint.of(form(HEAD + CLAUSE.formatted("")), Optional.empty(), date).stream()
                        .anyMatch(problem -> problem.kind() == STALE))
                .isEqualTo(stale);
    }

    @Test
    void a_published_source_says_when_it_was_read() throws Exception {
        assertThat(lint(HEAD.replace(", lu_le: 2026-11-23", "") + CLAUSE.formatted("")))
                .extracting(CallProblem::kind)
                .containsExactly(SOURCE_UNDATED);
    }

    @Test
    void mistakes_that_a_check_would_tell_are_told_too() throws Exception {
        assertThat(lint(HEAD.replace("statut: texte", "statut: hypothese") + CLAUSE.formatted("")))
                .extracting(CallProblem::kind)
                .contains(ASSUMPTION_BLOCKS);
        String twice = CLAUSE.formatted("") + CLAUSE.formatted("").replace("exigences:\n", "");
        assertThat(lint(HEAD + twice)).extracting(CallProblem::kind).containsExactly(ID_TWICE);
    }

    @Test
    void an_example_that_ends_as_it_says_is_in_order() throws Exception {
        assertThat(lint(HEAD + CLAUSE.formatted("") + """
                exemples:
                  - {dossier: {porteur: {nom: Louhans}}, attendu: {nom: conforme}}
                  - {dossier: {porteur.nom: ~}, attendu: {nom: manquant}}
                """)).isEmpty();
    }

    @Test
    void an_example_that_does_not_is_told_where_it_says_so() throws Exception {
        List<CallProblem> problems = lint(HEAD + CLAUSE.formatted("") + """
                exemples:
                  - {dossier: {porteur: {nom: ~}}, attendu: {nom: conforme}}
                  - {dossier: {porteur: {nom: ~}}, attendu: {non: manquant}}
                  - {dossier: {porteur: {nom: ~}}, attendu: {nom: perdu}}
                  - {dossier: {"pieces[absente].date": 2021-01-01}, attendu: {nom: conforme}}
                  - {dossier: {dossier: 2}, attendu: {nom: conforme}}
                  - {dossier: {}, parametres: {tau: 50 %}, attendu: {nom: conforme}}
                """);

        assertThat(problems)
                .extracting(CallProblem::kind)
                .containsExactlyInAnyOrder(
                        EXAMPLE_FAILS,
                        ID_UNKNOWN,
                        WORD_UNKNOWN,
                        EXAMPLE_PATH_UNKNOWN,
                        EXAMPLE_NO_DOSSIER,
                        VALUE_FOR_NOTHING);
        assertThat(problems.get(0).details()).containsExactly("nom", "conforme", "manquant");
        assertThat(problems.get(0).place().line()).isEqualTo(9);
    }

    @Test
    void a_rule_set_is_judged_in_a_call_that_includes_it() throws Exception {
        assertThat(lint(HEAD.replace("appel: essai", "jeu: essai")
                                .replace("autorite: {nom: Région, type: region}\n", "rubrique: projet\n")
                        + CLAUSE.formatted("")
                        + "exemples: [{dossier: {porteur: {nom: ~}}, attendu: {nom: manquant}}]\n"))
                .isEmpty();
    }

    @Test
    void an_explanation_of_nothing_is_told() throws Exception {
        assertThat(lint(HEAD + CLAUSE.formatted("") + "explications: {nomm: {pourquoi: Parce que}}\n"))
                .extracting(CallProblem::kind, problem -> problem.place().line())
                .containsExactly(tuple(ID_UNKNOWN, 8));
    }

    private static List<CallProblem> lint(String text) throws Unreadable {
        return CallLint.of(form(text), Optional.empty(), DAY);
    }

    private static Form form(String text) throws Unreadable {
        return YamlForm.read(new SourceText("appel.yaml", text));
    }
}
