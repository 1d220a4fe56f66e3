package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProjectTextTest {

    private static final String ENTRY = "tid-bfc-2021.taux: {valeur: \"50 %\", source: \"règlement\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|parametres:\\n  E\\n",
                "# rien\\n|# rien\\nparametres:\\n  E\\n",
                "# sans fin|# sans fin\\nparametres:\\n  E\\n",
                "parametres:\\n|parametres:\\n  E\\n",
                "parametres:|parametres:\\n  E",
                "parametres: # à remplir\\n|parametres: # à remplir\\n  E\\n",
                "parametres: ~\\n|parametres:\\n  E\\n",
                "parametres: {}\\n|parametres:\\n  E\\n",
                "parametres: {a.b: {valeur: 1, source: x}} # fin\\n|parametres: {a.b: {valeur: 1, source: x}, E} # fin\\n",
                "{parametres: {a.b: {valeur: 1, source: x}}}|{parametres: {a.b: {valeur: 1, source: x}, E}}",
                "parametres:\\n    a.b: {valeur: 1, source: x} # un\\n# fin\\n|"
                        + "parametres:\\n    a.b: {valeur: 1, source: x} # un\\n    E\\n# fin\\n",
                "parametres:\\n  a.b:\\n    valeur: 1\\n    source: x\\n\\n# fin|"
                        + "parametres:\\n  a.b:\\n    valeur: 1\\n    source: x\\n  E\\n\\n# fin",
                "parametres:\\r\\n  a.b: {valeur: 1, source: x}\\r\\n|"
                        + "parametres:\\r\\n  a.b: {valeur: 1, source: x}\\r\\n  E\\r\\n",
                "parametres:\\n  a.b: {valeur: 1, source: x}|parametres:\\n  a.b: {valeur: 1, source: x}\\n  E"
            })
    void a_new_value_stands_with_the_others(String before, String after) {
        assertThat(ProjectText.with(unescaped(before), "tid-bfc-2021.taux", "50 %", "règlement"))
                .isEqualTo(unescaped(after).replace("E", ENTRY));
    }

    @Test
    void only_the_value_and_its_source_change_where_there_was_one() {
        String before = """
                # L'office
                paramètres:
                  envi-bfc.ouverture: {valeur: 2026-01-01, source: "guide"}  # lu
                  # le taux 🏛
                  tid-bfc-2021.taux:
                    source: >-
                      un ancien
                      règlement
                    valeur: 40 %   # à revoir
                  # fin
                """;

        assertThat(ProjectText.with(before, "tid-bfc-2021.taux", "50 %", "règlement"))
                .isEqualTo("""
                # L'office
                paramètres:
                  envi-bfc.ouverture: {valeur: 2026-01-01, source: "guide"}  # lu
                  # le taux 🏛
                  tid-bfc-2021.taux:
                    source: >-
                      règlement
                    valeur: 50 %   # à revoir
                  # fin
                """);
    }

    @Test
    void a_source_cannot_break_out_of_its_quotes() {
        assertThat(ProjectText.with("", "a.b", "1", "dit \"le guide\", \\ \n: #\u001B[31m\u2028"))
                .isEqualTo(
                        "parametres:\n  a.b: {valeur: \"1\", source: \"dit \\\"le guide\\\", \\\\ \\u000a: #\\u001b[31m"
                                + "\\u2028\"}\n");
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }
}
