package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.cli.Output.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No output that a pipeline publishes names people, unless that is asked for. */
final class PrivacyTest {

    /** What a dossier says of people, on one line each, in braces or not. */
    private static final Pattern PEOPLE =
            Pattern.compile("(?m)(?:representant|signataire|contact|rib):\\s*(?:\\{([^}]*)}|\\n((?: {4,}.*\\n)+))");

    private static final Pattern ANSWER =
            Pattern.compile("(?:nom|courriel|telephone|iban|titulaire):\\s*(?:\"([^\"]+)\"|([^,\"\\n}]+))");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void no_form_that_is_published_names_anybody_of_the_samples(Format format) throws IOException {
        String form = format.name().toLowerCase(Locale.ROOT);
        for (String language : List.of("fr", "en")) {
            Run run = Run.complet("check", "samples", "-f", form, "--only", "all", "--lang", language);

            assertThat(run.out()).isNotEmpty();
            if (format.isPublished()) {
                assertThat(personalData())
                        .allSatisfy(secret -> assertThat(run.out()).doesNotContain(secret));
            }
        }
    }

    @Test
    void the_samples_name_people() throws IOException {
        assertThat(personalData()).hasSizeGreaterThan(20).anyMatch(secret -> secret.contains("@"));
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void names_are_hidden_wherever_the_applicant_wrote_them_and_shown_when_asked(Format format) throws IOException {
        List<String> secrets = talkative();
        String form = format.name().toLowerCase(Locale.ROOT);

        Run run = check("-f", form);

        assertThat(run.status()).isEqualTo(1);
        if (format.isPublished()) {
            assertThat(secrets).allSatisfy(secret -> assertThat(run.out()).doesNotContainIgnoringCase(secret));
            assertThat(run.out()).contains("…");
        }
        assertThat(check("-f", form, "--with-personal-data").out()).contains("Beaulieu");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void a_line_that_cannot_be_read_is_not_shown(Format format) throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), "porteur:\n  contact:\n    nom: Inès : Beaulieu\n");
        String form = format.name().toLowerCase(Locale.ROOT);

        Run run = check("-f", form);

        assertThat(run.status()).isEqualTo(2);
        if (format.isPublished()) {
            assertThat(run.out()).isNotEmpty().doesNotContain("Inès", "Beaulieu");
        }
    }

    /** A dossier whose author repeats names and addresses where nobody asks for them. */
    private List<String> talkative() throws IOException {
        String text = Files.readString(Path.of("samples/incomplet/dossier.yaml"));
        String named = text.replaceAll("(?m)^  (representant|contact|rib|signataire):.*\n(?:    .*\n)*", "")
                .replaceFirst("(?m)^porteur:\n", """
                        porteur:
                          representant: {nom: "Mme Inès BEAULIEU", qualite: Maire}
                          contact: {nom: Inès Beaulieu, courriel: ines-at-beaulieu, telephone: 12}
                          rib: {titulaire: Inès Beaulieu, iban: "FR76 3000 1007 9412 3456 7890 186"}
                        """)
                .replaceFirst(
                        "libelle: \"Panneaux d'information solaires\"",
                        "libelle: \"Devis de Mme Beaulieu, 07 12 34 56 78, ines@beaulieu.fr, FR7630001007941234567890185\"")
                .replaceFirst("(?m)^reference:.*", "reference: \"Beaulieu 07 12 34 56 78\"\nremarque_de_beaulieu: x");
        assertThat(named).contains("Devis de Mme Beaulieu").contains("Inès Beaulieu");
        Files.writeString(folder.resolve("dossier.yaml"), named);
        return List.of("inès", "beaulieu", "07 12 34", "ines@", "ines-at", "FR76", "7890 186");
    }

    private Run check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "."));
        arguments.addAll(List.of(more));
        return Run.in(folder, SampleFiles.NO_VARIABLES, "", arguments.toArray(String[]::new));
    }

    private static List<String> personalData() throws IOException {
        List<String> secrets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Matcher group = PEOPLE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (group.find()) {
                    Matcher answer = ANSWER.matcher(group.group());
                    while (answer.find()) {
                        String found = answer.group(1) == null ? answer.group(2) : answer.group(1);
                        secrets.add(new String(found.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                                .strip());
                    }
                }
            }
        }
        return secrets.stream().filter(secret -> secret.length() > 3).distinct().toList();
    }
}
