package fr.complet.reading;

import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.TestDossier;
import fr.complet.requirement.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A call for tests that asks nothing but one rule of its own. */
record FreeRule(String keys) {

    static final String HEAD = """
            appel: essai
            version: 1
            titre: Essai
            autorite: {nom: Région, type: region}
            sources: {texte: {titre: Un texte, url: "https://exemple.fr", lu_le: 2026-11-23, statut: texte}}
            parametres:
              plafond: [{valeur: 50 000 €, source: texte}]
              taux: [{valeur: 50 %, source: texte}]
              seuil: {valeur: inconnue, ou: le règlement}
            aide: [{taux: $taux, plafond: $plafond}]
            exigences:
              - id: regle
                genre: expression
                message: {fr: "La règle n'est pas respectée.", en: "The rule is broken."}
                gravite: bloquant
                titre: Règle
                source: texte
            """;

    /** The line on which the keys of a rule begin. */
    static final int FIRST_LINE = 18;

    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);

    /** A rule in one line, asked of the whole dossier. */
    static FreeRule of(String expression) {
        return new FreeRule("    expression: " + quoted(expression) + "\n");
    }

    /** A rule asked of each line of a table. */
    static FreeRule forEach(String table, String expression) {
        return new FreeRule("    pour_chaque: " + table + "\n    expression: " + quoted(expression) + "\n");
    }

    private static String quoted(String expression) {
        return '"' + expression.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    String text() {
        return HEAD + keys;
    }

    Outcome judge(TestDossier dossier) throws Exception {
        return judge(dossier.build());
    }

    Outcome judge(Dossier dossier) throws Exception {
        return TestCall.read(text()).assess(dossier, DAY).checklist().get(0).outcome();
    }

    List<CallProblem> problems() throws Exception {
        return TestCall.problems(text(), Map.of(), List.of());
    }

    Clause clause() throws Exception {
        Call call = TestCall.read(text());
        return call.clauses().get(0);
    }
}
