package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of every sample keeps to the published shape, as an independent validator sees it. */
final class JsonContractTest {

    private static final Schema SHAPE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonContractTest.class.getResourceAsStream("check.schema.json"));

    /** Money and shares, by the names of their fields. */
    private static final Pattern NUMBER = Pattern.compile("\"([a-z_]+)\":(-?[0-9]+\\.[0-9]+)");

    private static final List<String> SHARES =
            List.of("share", "requested_rate", "own_share", "public_aid_rate", "lowest", "highest");

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SamplesTest#samples")
    void a_sample_has_the_shape_in_french(Object sample) {
        assertThat(SHAPE.validate(json("fr", sample), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SamplesTest#samples")
    void a_sample_has_the_shape_in_english(Object sample) {
        assertThat(SHAPE.validate(json("en", sample), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SamplesTest#samples")
    void amounts_have_two_decimals_and_shares_four(Object sample) {
        assertThat(NUMBER.matcher(json("fr", sample)).results()).allSatisfy(number -> {
            int decimals = number.group(2).length() - number.group(2).indexOf('.') - 1;
            assertThat(decimals).as(number.group()).isEqualTo(SHARES.contains(number.group(1)) ? 4 : 2);
        });
    }

    @Test
    void a_run_over_all_samples_and_what_cannot_be_read_has_the_shape() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", "-f", "json", "samples/absent", "pom.xml"));
        SamplesTest.samples().forEach(sample -> arguments.add(sample.toString()));
        arguments.addAll(List.of("samples/classeur-complet", "samples/classeur-a-corriger"));

        String text = Run.complet(arguments.toArray(String[]::new)).out();

        assertThat(SHAPE.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void an_empty_dossier_has_the_shape() {
        Run run =
                Run.in(SampleFiles.TOP, SampleFiles.NO_VARIABLES, "appel: tid-bfc-2021\n", "check", "-", "-f", "json");

        assertThat(SHAPE.validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void another_shape_is_refused() {
        String text = json("fr", "samples/complet");

        assertThat(Stream.of(
                        text.replaceFirst("\"actor\":\"you\"", "\"actor\":\"vous\""),
                        text.replaceFirst("\"reason\":null,", ""),
                        text.replaceFirst("\"own_share\":", "\"share_owned\":"),
                        text.replaceFirst("\"total\":120000.00", "\"total\":\"120000.00\"")))
                .allSatisfy(other ->
                        assertThat(SHAPE.validate(other, InputFormat.JSON)).isNotEmpty());
    }

    private static String json(String language, Object sample) {
        Run run = Run.complet("check", String.valueOf(sample), "-f", "json", "--lang", language);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
