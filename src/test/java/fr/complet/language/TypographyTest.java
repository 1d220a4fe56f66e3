package fr.complet.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypographyTest {

    /** In a file of texts or of code; a text of several lines in code may hold comments of its own, which are shown. */
    private static final Pattern COMMENT = Pattern.compile("^#.*|^\\s*(/\\*|\\*|//).*|//.*");

    private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'\\p{L}");

    private static final Typography FRENCH = Typography.of(Language.FR);
    private static final Typography ENGLISH = Typography.of(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0,00_€ | €0.00",
                "5 | 0,05_€ | €0.05",
                "99999 | 999,99_€ | €999.99",
                "100000 | 1.000,00_€ | €1,000.00",
                "12000000 | 120.000,00_€ | €120,000.00",
                "123456789012 | 1.234.567.890,12_€ | €1,234,567,890.12",
                "-150000 | −1.500,00_€ | −€1,500.00"
            })
    void amounts_have_two_decimals_and_grouped_thousands(long cents, String french, String english) {
        // For the eyes of the reader: an underscore for the no-break space, a dot for the narrow one.
        assertThat(FRENCH.money(Money.cents(cents)).replace('\u00A0', '_').replace('\u202F', '.'))
                .isEqualTo(french);
        assertThat(ENGLISH.money(Money.cents(cents))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0_% | 0%",
                "200000000 | 20_% | 20%",
                "55000000 | 5,5_% | 5.5%",
                "164040000 | 16,404_% | 16.404%",
                "1 | 0,0000001_% | 0.0000001%",
                "1000000000 | 100_% | 100%"
            })
    void rates_have_the_decimals_that_they_need(long billionths, String french, String english) {
        assertThat(FRENCH.rate(Rate.billionths(billionths)).replace('\u00A0', '_'))
                .isEqualTo(french);
        assertThat(ENGLISH.rate(Rate.billionths(billionths))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1 | 0,0 %",
                "60000 | 118000 | 50,8 %",
                "4999 | 10000000 | 0,0 %",
                "5000 | 10000000 | 0,1 %",
                "99949 | 100000 | 99,9 %",
                "99950 | 100000 | 100,0 %",
                "-5000 | 10000000 | −0,1 %"
            })
    void shares_have_one_decimal_rounded_half_up_only_once(long part, long whole, String french) {
        assertThat(FRENCH.ratio(new Ratio(Money.euros(part), Money.euros(whole)))
                        .replace('\u00A0', ' '))
                .isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8000000 | 10000000 | 80,0 %",
                "8000001 | 10000000 | 80,00001 %",
                "7999999 | 10000000 | 79,99999 %",
                "7995000 | 10000000 | 79,95 %",
                "7994000 | 10000000 | 79,9 %",
                "8004000 | 10000000 | 80,04 %",
                "8006000 | 10000000 | 80,1 %",
                "80000000001 | 100000000000 | 80,000000001 %",
                "0 | 10000000 | 0,0 %",
                "-1 | 10000000 | 0,0 %",
                "10000000000 | 1 | 1 000 000 000 000,0 %"
            })
    void a_share_shows_on_which_side_of_a_rate_it_lies(long part, long whole, String french) {
        assertThat(FRENCH.ratio(new Ratio(Money.cents(part), Money.cents(whole)), Rate.percent(80))
                        .replaceAll("[\u00A0\u202F]", " "))
                .isEqualTo(french);
    }

    @Test
    void beside_a_rate_with_decimals_a_share_has_as_many_as_tell_them_apart() {
        Rate rate = Rate.billionths(164_040_000);

        assertThat(ENGLISH.ratio(new Ratio(Money.cents(16_404), Money.cents(100_000)), rate))
                .isEqualTo("16.404%");
        assertThat(ENGLISH.ratio(new Ratio(Money.cents(16_405), Money.cents(100_000)), rate))
                .isEqualTo("16.41%");
    }

    @Test
    void a_ratio_is_told_as_its_share() {
        assertThat(ENGLISH.ratio(new Ratio(Money.euros(1), Money.euros(3)))).isEqualTo("33.3%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500 | 12.500 | 12,500",
                "12.50 | 12,50 | 12.50",
                "-9000.005 | −9.000,005 | −9,000.005",
                "A3 | A3 | A3",
                "12 500 | 12 500 | 12 500"
            })
    void numbers_that_were_printed_plainly_get_the_signs_of_the_language(String plain, String french, String english) {
        assertThat(FRENCH.numeral(plain).replace('\u202F', '.')).isEqualTo(french);
        assertThat(ENGLISH.numeral(plain)).isEqualTo(english);
        assertThat(FRENCH.cell("9000.005")).isEqualTo("9000,005");
    }

    @Test
    void days_are_told_so_that_nobody_mistakes_the_month() {
        LocalDate day = LocalDate.of(2021, 9, 5);

        assertThat(FRENCH.day(day)).isEqualTo("05/09/2021");
        assertThat(ENGLISH.day(day)).isEqualTo("2021-09-05");
    }

    /** Texts of messages stand beside those of calls: one apostrophe for all of them. */
    @Test
    void every_text_that_comes_with_the_program_has_the_apostrophe_of_printed_french() throws IOException {
        List<String> straight = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(TypographyTest::isShown).sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .map(line -> COMMENT.matcher(line).replaceFirst(""))
                        .filter(line -> STRAIGHT.matcher(line).find())
                        .forEach(line -> straight.add(file.getFileName() + " " + line.strip()));
            }
        }

        assertThat(straight).isEmpty();
    }

    private static boolean isShown(Path file) {
        return Stream.of(".yaml", ".properties", ".java").anyMatch(file.toString()::endsWith);
    }
}
