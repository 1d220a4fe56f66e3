package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.CallLibrary;
import fr.complet.reading.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call that is exported is one file, and the same call. */
final class YamlTextTest {

    private static final CallLibrary LIBRARY = new CallLibrary();

    @TempDir
    Path folder;

    static List<String> calls() {
        return CallLibrary.calls();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_exported_call_loads_back_to_an_equal_one(String id) throws Exception {
        Path file = written(LIBRARY.effective(id));

        assertThat(Files.readString(file)).doesNotContain("\ninclut");
        assertThat(LIBRARY.read(file, "export.yaml", List.of())).isEqualTo(LIBRARY.call(id, List.of()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void exporting_what_was_exported_changes_nothing(String id) throws Exception {
        Path file = written(LIBRARY.effective(id));

        assertThat(YamlText.of(LIBRARY.effective(file, "export.yaml"))).isEqualTo(Files.readString(file));
    }

    @Test
    void texts_that_yaml_would_misread_come_back_as_they_were() throws Exception {
        Path file = folder.resolve("appel.yaml");
        Files.writeString(file, """
                appel: essai
                version: 1
                titre: {fr: "Un titre : avec # et \\"guillemets\\"", en: "null"}
                autorite: {nom: "- 1 500 €\\u00a0; oui\\nsuite", type: region}
                """);
        Path exported = written(LIBRARY.effective(file, "appel.yaml"));

        assertThat(LIBRARY.read(exported, "export.yaml", List.of()))
                .isEqualTo(LIBRARY.read(file, "appel.yaml", List.of()));
    }

    @Test
    void two_sources_of_one_name_stay_two() throws Exception {
        Path file = folder.resolve("appel.yaml");
        Files.writeString(file, """
                appel: essai
                version: 1
                titre: {fr: "Essai", en: "Trial"}
                autorite: {nom: "Région", type: region}
                inclut: [association]
                sources:
                  usage: {titre: "Usage de la maison", statut: usage}
                exigences:
                  - {id: essai-rappel, genre: rappel, gravite: conseil, titre: "Rappel", source: usage}
                """);
        Path exported = written(LIBRARY.effective(file, "appel.yaml"));

        assertThat(LIBRARY.read(exported, "export.yaml", List.of()).clauses())
                .extracting(clause -> clause.source().title())
                .contains("Usage de la maison", "Usage des financeurs publics");
    }

    private Path written(Form form) throws Exception {
        Path file = folder.resolve("export.yaml");
        Files.writeString(file, YamlText.of(form));
        return file;
    }
}
