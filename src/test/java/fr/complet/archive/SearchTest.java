package fr.complet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Dossier;
import fr.complet.reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which dossiers are found at a path; each is told by the path it is shown with, or by the cause of a refusal. */
final class SearchTest {

    private static final String TEXT = "reference: A\n";

    @TempDir
    Path folder;

    @Test
    void a_file_or_its_folder_is_a_dossier() throws IOException {
        write("un/dossier.yaml");

        assertThat(found("un/dossier.yaml")).containsExactly("un/dossier.yaml");
        assertThat(found("un")).containsExactly("un/dossier.yaml");
        assertThat(found("un/")).containsExactly("un/dossier.yaml");
    }

    @Test
    void a_folder_of_dossiers_gives_them_in_the_order_of_their_names_however_deep() throws IOException {
        write("envois/b/dossier.xlsx");
        write("envois/a/2021/dossier.yml");
        write("envois/a/2020/dossier.ods");
        write("envois/c/Dossier.YAML");
        write("envois/lisez-moi.txt");
        write("envois/d/autre.yaml");

        assertThat(found("envois"))
                .containsExactly(
                        "envois/a/2020/dossier.ods",
                        "envois/a/2021/dossier.yml",
                        "envois/b/dossier.xlsx",
                        "envois/c/Dossier.YAML");
    }

    @Test
    void what_lies_below_a_dossier_are_its_pieces() throws IOException {
        write("envois/a/dossier.yaml");
        write("envois/a/pieces/dossier.xlsx");

        assertThat(found("envois")).containsExactly("envois/a/dossier.yaml");
    }

    @Test
    void every_path_gives_at_least_one_entry_and_a_path_named_twice_two() throws IOException {
        write("a/dossier.yaml");
        Files.createDirectories(folder.resolve("vide/plus/bas"));

        assertThat(found("absent", "a", "vide", "a", "rien*"))
                .containsExactly(
                        "absent NOT_FOUND", "a/dossier.yaml", "vide NO_DOSSIER", "a/dossier.yaml", "rien* NO_MATCH");
    }

    @Test
    void two_dossiers_in_one_folder_are_refused_and_stop_nothing() throws IOException {
        write("envois/a/dossier.yaml");
        write("envois/a/dossier.xlsx");
        write("envois/b/dossier.yaml");

        assertThat(found("envois")).containsExactly("envois/a SEVERAL_DOSSIERS", "envois/b/dossier.yaml");
    }

    @Test
    void folders_of_programs_are_passed_over() throws IOException {
        write("envois/.git/dossier.yaml");
        write("envois/__MACOSX/dossier.yaml");
        write("envois/a/dossier.yaml");

        assertThat(found("envois")).containsExactly("envois/a/dossier.yaml");
    }

    @Test
    void what_is_ignored_is_passed_over_unless_it_is_named() throws IOException {
        write("envois/a/dossier.yaml");
        write("envois/modele/dossier.yaml");
        Predicate<Path> ignored = path -> path.endsWith("modele");

        assertThat(found(ignored, "envois")).containsExactly("envois/a/dossier.yaml");
        assertThat(found(ignored, "envois/*")).containsExactly("envois/a/dossier.yaml");
        assertThat(found(ignored, "envois/modele")).containsExactly("envois/modele/dossier.yaml");
    }

    @Test
    void links_in_a_loop_end() throws IOException {
        write("envois/a/dossier.yaml");
        Files.createSymbolicLink(folder.resolve("envois/boucle"), folder.resolve("envois"));
        Files.createDirectories(folder.resolve("envois/b"));
        Files.createSymbolicLink(folder.resolve("envois/b/haut"), Path.of(".."));

        assertThat(found("envois")).containsExactly("envois/a/dossier.yaml");
        assertThat(found("envois/**/dossier.yaml")).containsExactly("envois/a/dossier.yaml");
        assertThat(found("envois/boucle")).containsExactly("envois/boucle/a/dossier.yaml");
    }

    @Test
    void a_link_among_many_leads_nobody_out_of_the_folder() throws IOException {
        write("secret.yaml");
        write("envois/b/autre.yaml");
        Files.createDirectories(folder.resolve("envois/a"));
        Files.createSymbolicLink(folder.resolve("envois/a/dossier.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("envois/b/dossier.yaml"), Path.of("autre.yaml"));

        assertThat(found("envois")).containsExactly("envois/a/dossier.yaml LINK_OUTSIDE", "envois/b/dossier.yaml");
        assertThat(found("envois/a")).containsExactly("envois/a/dossier.yaml");
    }

    @Test
    void a_pattern_stands_for_what_it_fits() throws IOException {
        write("envois/a/dossier.yaml");
        write("envois/b/dossier.yaml");
        write("envois/c/dossier.yaml");
        write("envois/.cache/dossier.yaml");
        write("envois/projet.xlsx");
        write("envois/complet.yaml");
        write("envois/lisez-moi.txt");

        assertThat(found("envois/*"))
                .containsExactly(
                        "envois/a/dossier.yaml",
                        "envois/b/dossier.yaml",
                        "envois/c/dossier.yaml",
                        "envois/projet.xlsx");
        assertThat(found("envois/[ab]")).containsExactly("envois/a/dossier.yaml", "envois/b/dossier.yaml");
        assertThat(found("envois/{a,c}/dossier.y*")).containsExactly("envois/a/dossier.yaml", "envois/c/dossier.yaml");
        assertThat(found("*/?/dossier.yaml")).hasSize(3);
        assertThat(found("**/dossier.yaml")).hasSize(3);
        assertThat(found("envois/**")).hasSize(3);
        assertThat(found(folder + "/envois/b*")).containsExactly(folder + "/envois/b/dossier.yaml");
    }

    @Test
    void a_name_with_the_signs_of_a_pattern_is_taken_as_it_is() throws IOException {
        write("[lot 1]/dossier.yaml");
        write("100%\n\"’\u001B/dossier.yaml");

        assertThat(found("[lot 1]")).containsExactly("[lot 1]/dossier.yaml");
        assertThat(found("100*")).containsExactly("100%\n\"’\u001B/dossier.yaml");
        assertThat(found("envois/[", "{")).containsExactly("envois/[ NO_MATCH", "{ NO_MATCH");
    }

    @Test
    void a_folder_that_may_not_be_listed_is_told_and_stops_nothing() throws IOException {
        write("envois/a/dossier.yaml");
        Path closed = Files.createDirectories(folder.resolve("envois/b"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "root reads everything");

        assertThat(found("envois")).containsExactly("envois/a/dossier.yaml", "envois/b NO_PERMISSION");
    }

    @Test
    void what_is_deleted_while_running_is_told() throws IOException {
        write("envois/a/dossier.yaml");
        write("envois/b/dossier.yaml");
        Search search = search(none -> false, "envois");

        Candidate first = search.next();
        Files.delete(folder.resolve("envois/a/dossier.yaml"));
        Files.delete(folder.resolve("envois/b/dossier.yaml"));
        Files.delete(folder.resolve("envois/b"));

        assertThat(told(first)).isEqualTo("envois/a/dossier.yaml NOT_FOUND");
        assertThat(told(search.next())).isEqualTo("envois/b NOT_FOUND");
    }

    @Test
    void only_a_dossier_that_is_named_itself_is_named() throws IOException {
        write("envois/a/dossier.yaml");

        assertThat(search(none -> false, "envois/a").next().isNamed()).isTrue();
        assertThat(search(none -> false, "envois/a/dossier.yaml").next().isNamed())
                .isTrue();
        assertThat(search(none -> false, "-").next().isNamed()).isTrue();
        assertThat(search(none -> false, "envois").next().isNamed()).isFalse();
        assertThat(search(none -> false, "envois/*").next().isNamed()).isFalse();
    }

    @Test
    @Tag("slow")
    void a_hundred_thousand_files_are_no_obstacle() throws IOException {
        Path full = Files.createDirectories(folder.resolve("envois/plein"));
        for (int i = 0; i < 100_000; i++) {
            Files.createFile(full.resolve(i + ".pdf"));
        }
        write("envois/plein/tout/en/bas/dossier.yaml");

        assertThat(found("envois")).containsExactly("envois/plein/tout/en/bas/dossier.yaml");
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
    }

    private List<String> found(String... paths) {
        return found(none -> false, paths);
    }

    private List<String> found(Predicate<Path> ignored, String... paths) {
        List<String> found = new ArrayList<>();
        search(ignored, paths).forEachRemaining(candidate -> found.add(told(candidate)));
        return found;
    }

    private Search search(Predicate<Path> ignored, String... paths) {
        var input = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        return new Search(List.of(paths), folder, input, ignored);
    }

    /** The path; for what cannot be found or must not be read, with the reason. */
    private static String told(Candidate candidate) {
        try {
            Dossier read = candidate.read();
            assertThat(read.filing().reference().value()).contains("A");
            return candidate.path();
        } catch (Unreadable unreadable) {
            Unreadable.Cause cause = unreadable.failure().cause();
            return cause == Unreadable.Cause.NOT_A_WORKBOOK ? candidate.path() : candidate.path() + " " + cause;
        }
    }
}
