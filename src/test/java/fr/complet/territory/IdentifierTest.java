package fr.complet.territory;

import static fr.complet.territory.IdentifierFault.Kind.WRONG_FORM;
import static fr.complet.territory.IdentifierFault.Kind.WRONG_KEY;
import static fr.complet.territory.IdentifierFault.Kind.WRONG_LENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"217102631", "217 102 631", "217.102.631", "217-102\u202F631", "404833048", "242100410"})
    void a_siren_passes_however_it_is_grouped(String text) {
        assertThat(Siren.faultOf(text)).isEmpty();
        assertThat(Siren.of(text)).isPresent();
    }

    @Test
    void a_wrong_siren_says_why() {
        assertThat(Siren.faultOf("217102632")).contains(new IdentifierFault(WRONG_KEY, 9, 9));
        assertThat(Siren.faultOf("21710263")).contains(new IdentifierFault(WRONG_LENGTH, 8, 9));
        assertThat(Siren.faultOf("21710263A")).contains(new IdentifierFault(WRONG_FORM, 9, 9));
        assertThat(Siren.faultOf("")).contains(new IdentifierFault(WRONG_LENGTH, 0, 9));
        assertThat(Siren.faultOf("２１７１０２６３１")).contains(new IdentifierFault(WRONG_FORM, 9, 9));
        assertThat(Siren.of("217102632")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20007157900011",
                "200 071 579 00011",
                "200.071.579-00011",
                "200\u00A0071\u202F579\t00011",
                "35600000000048",
                "35600000049837",
                "35600000009075"
            })
    void a_siret_passes_by_luhn_or_by_the_rule_of_la_poste(String text) {
        assertThat(Siret.faultOf(text)).isEmpty();
    }

    @Test
    void a_wrong_siret_says_why() {
        assertThat(Siret.faultOf("2000715790001")).contains(new IdentifierFault(WRONG_LENGTH, 13, 14));
        assertThat(Siret.faultOf("200071579000111")).contains(new IdentifierFault(WRONG_LENGTH, 15, 14));
        assertThat(Siret.faultOf("20007157900012")).contains(new IdentifierFault(WRONG_KEY, 14, 14));
        assertThat(Siret.faultOf("35600000049838")).contains(new IdentifierFault(WRONG_KEY, 14, 14));
        assertThat(Siret.faultOf("20007157900O11")).contains(new IdentifierFault(WRONG_FORM, 14, 14));
    }

    @Test
    void the_rule_of_la_poste_is_for_la_poste_alone() {
        assertThat(Digits.sum("20007157900031") % 5).isZero();
        assertThat(Siret.faultOf("20007157900031").orElseThrow().kind()).isEqualTo(WRONG_KEY);
    }

    @Test
    void a_siret_gives_its_siren() {
        assertThat(Siret.of("20007157900011").map(Siret::siren)).contains(new Siren("200071579"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR14 2004 1010 0505 0001 3M02 606",
                "FR76 3000 6000 0112 3456 7890 189",
                "fr76-3000-6000-0112-3456-7890-189",
                "FR76\u00A03000\u202F6000 0112 3456 7890 189",
                "DE89 3704 0044 0532 0130 00",
                "GB82 WEST 1234 5698 7654 32"
            })
    void a_published_iban_passes(String text) {
        assertThat(Iban.faultOf(text)).isEmpty();
        assertThat(Iban.of(text).orElseThrow().code()).doesNotContain(" ", "-");
    }

    @ParameterizedTest
    @CsvSource({
        "FR76 3000 6000 0112 3456 7890 18, WRONG_LENGTH, 26, 27",
        "FR77 3000 6000 0112 3456 7890 189, WRONG_KEY, 27, 27",
        "FR76 3000 6000 0112 3456 7890 198, WRONG_KEY, 27, 27",
        "FR76 3000 6000 0112 3456 7890 1A9, WRONG_FORM, 27, 27",
        "XX76 3000 6000 0112 3456 7890 189, UNKNOWN_COUNTRY, 27, 0",
        "FR22 3000 6000 0112 3456 7890 191, WRONG_RIB_KEY, 27, 27",
        "F, WRONG_LENGTH, 1, 0",
        "'', WRONG_LENGTH, 0, 0"
    })
    void a_wrong_iban_says_why(String text, IdentifierFault.Kind kind, int length, int expected) {
        assertThat(Iban.faultOf(text)).contains(new IdentifierFault(kind, length, expected));
        assertThat(Iban.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004101005" + "0500013M026" + "06", "3000600001" + "12345678901" + "89"})
    void the_key_of_a_rib_is_computed(String rib) {
        assertThat(Rib.hasRightKey(rib)).isTrue();
        assertThat(Rib.hasRightKey(rib.substring(0, 21) + "07")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W123456789", "w123456789", "W 123 456 789", "W-123.456\u202F789"})
    void an_rna_is_w_and_nine_digits(String text) {
        assertThat(Rna.of(text)).contains(new Rna("W123456789"));
    }

    @Test
    void a_wrong_rna_says_why() {
        assertThat(Rna.faultOf("W12345678")).contains(new IdentifierFault(WRONG_LENGTH, 9, 10));
        assertThat(Rna.faultOf("W1234567890")).contains(new IdentifierFault(WRONG_LENGTH, 11, 10));
        assertThat(Rna.faultOf("X123456789")).contains(new IdentifierFault(WRONG_FORM, 10, 10));
        assertThat(Rna.faultOf("123456789")).contains(new IdentifierFault(WRONG_FORM, 9, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03 84 12 34 56",
                "0384123456",
                "03.84.12.34.56",
                "03-84-12-34-56",
                "03/84/12/34/56",
                "03\u00A084\u202F12 34 56",
                "+33 3 84 12 34 56",
                "+33 (0)3 84 12 34 56",
                "0033 384123456",
                "0590 12 34 56",
                "+590 590 12 34 56",
                "+41 22 123 45 67",
                "+1 202 555 0123"
            })
    void a_telephone_number_is_plausible(String text) {
        assertThat(Telephone.faultOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03 84 12 34 5, WRONG_LENGTH, 9, 10",
        "03 84 12 34 567, WRONG_LENGTH, 11, 10",
        "+33 3 84 12 34 5, WRONG_LENGTH, 11, 12",
        "+33 03 84 12 34 56, WRONG_LENGTH, 13, 12",
        "+33 0 84 12 34 56, WRONG_FORM, 12, 12",
        "13 84 12 34 56, WRONG_FORM, 10, 10",
        "+12, WRONG_LENGTH, 3, 0",
        "poste 12, WRONG_FORM, 7, 0"
    })
    void a_wrong_telephone_number_says_why(String text, IdentifierFault.Kind kind, int length, int expected) {
        assertThat(Telephone.faultOf(text)).contains(new IdentifierFault(kind, length, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mairie@louhans.fr", " a.b+c@ville-dijon.eu ", "contact@mairie.bzh"})
    void an_address_that_mail_can_reach_passes(String text) {
        assertThat(Email.of(text)).contains(new Email(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mairie", "mairie@", "@louhans.fr", "a b@c.fr", "a@localhost", "a@mairie.local", "a@b.c@d.fr"
            })
    void an_address_that_no_mail_can_reach_does_not(String text) {
        assertThat(Email.of(text)).isEmpty();
    }

    @Test
    void hostile_texts_have_a_fault_and_nothing_worse() {
        String hostile = "1".repeat(1_000_000);

        assertThat(Siren.faultOf(hostile)).isPresent();
        assertThat(Siret.faultOf(hostile)).isPresent();
        assertThat(Iban.faultOf("FR" + hostile)).isPresent();
        assertThat(Iban.faultOf("\uD800\uDC00")).isPresent();
        assertThat(Rna.faultOf("W" + hostile)).isPresent();
        assertThat(Telephone.faultOf("+" + hostile)).isPresent();
        assertThat(Email.of(hostile + "@a.fr")).isEmpty();
        assertThat(Email.of("a@" + "a.".repeat(500_000) + "fr")).isEmpty();
    }
}
