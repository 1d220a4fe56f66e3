package fr.complet.reading;

import static fr.complet.reading.Written.cell;
import static fr.complet.reading.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.reading.Scalar.Nature;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReaderTest {
    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-15", "15/09/2021", "15-09-2021", "15.09.2021", " 15/09/2021\u00A0"})
    void every_form_is_the_same_day(String written) {
        assertThat(reader.read(text(written)).value()).contains(LocalDate.of(2021, 9, 15));
    }

    @Test
    void a_real_date_of_a_spreadsheet_is_read() {
        assertThat(reader.read(cell("2021-09-15", Nature.DATE)).value()).contains(LocalDate.of(2021, 9, 15));
    }

    @Test
    void the_29th_of_february_exists_in_leap_years_only() {
        assertThat(reader.read(text("29/02/2024")).isGiven()).isTrue();
        assertThat(reasonOf("29/02/2023")).isEqualTo(Kind.DATE_DOES_NOT_EXIST);
        assertThat(reasonOf("29/02/1900")).isEqualTo(Kind.DATE_DOES_NOT_EXIST);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2021, DATE_DOES_NOT_EXIST",
        "2021-13-01, DATE_DOES_NOT_EXIST",
        "2021-00-10, DATE_DOES_NOT_EXIST",
        "00/09/2021, DATE_DOES_NOT_EXIST",
        "0000-01-01, DATE_DOES_NOT_EXIST",
        "15/09/21, DATE_TWO_DIGIT_YEAR",
        "15-09-21, DATE_TWO_DIGIT_YEAR",
        "15.09.21, DATE_TWO_DIGIT_YEAR",
        "1/9/2021, DATE_UNKNOWN_FORM",
        "15/09-2021, DATE_UNKNOWN_FORM",
        "2021/09/15, DATE_UNKNOWN_FORM",
        "15 septembre 2021, DATE_UNKNOWN_FORM",
        "2021-09-15T00:00:00, DATE_UNKNOWN_FORM",
        "20210915, DATE_UNKNOWN_FORM",
        "44454, DATE_UNKNOWN_FORM",
        "bientôt, DATE_UNKNOWN_FORM",
    })
    void anything_else_is_illegible_and_says_why(String written, Kind kind) {
        assertThat(reasonOf(written)).isEqualTo(kind);
    }

    private Kind reasonOf(String written) {
        return ((Illegible<LocalDate>) reader.read(text(written))).reason().kind();
    }
}
