package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourcePathTest {

    @ParameterizedTest
    @CsvSource({
        "a/b.yaml,a/b.yaml",
        "./a/b.yaml,a/b.yaml",
        "a\\b.yaml,a/b.yaml",
        "../a.yaml,../a.yaml",
        "été 1/%a#b?.yaml,%C3%A9t%C3%A9%201/%25a%23b%3F.yaml",
        "c:x/a.yaml,c%3Ax/a.yaml",
        "/srv/a b.yaml,file:///srv/a%20b.yaml",
        "C:/srv/a.yaml,file:///C%3A/srv/a.yaml"
    })
    void an_address_is_relative_and_percent_encoded(String path, String uri) {
        assertThat(SourcePath.uri(path)).isEqualTo(uri);
    }
}
