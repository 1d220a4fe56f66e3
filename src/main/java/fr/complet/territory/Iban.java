package fr.complet.territory;

import fr.complet.territory.IdentifierFault.Kind;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;

/** An international bank account number (ISO 13616), a French one with the RIB inside it. */
public record Iban(String code) {

    /** The longest IBAN the standard allows. */
    private static final int LONGEST = 34;

    /** The number written in this text, blanks, dots and hyphens left out; empty when it has a fault. */
    public static Optional<Iban> of(String text) {
        return faultOf(text).isPresent() ? Optional.empty() : Optional.of(new Iban(code(text)));
    }

    public static Optional<IdentifierFault> faultOf(String text) {
        String code = code(text);
        if (code.length() < 2) {
            return Optional.of(IdentifierFault.length(code, 0));
        }
        var country = IBANValidator.getInstance().getValidator(code.substring(0, 2));
        if (country == null) {
            return Optional.of(new IdentifierFault(Kind.UNKNOWN_COUNTRY, code.length(), 0));
        }
        if (code.length() != country.getIbanLength()) {
            return Optional.of(IdentifierFault.length(code, country.getIbanLength()));
        }
        if (code.length() > LONGEST || !country.getRegexValidator().isValid(code)) {
            return Optional.of(IdentifierFault.form(code, country.getIbanLength()));
        }
        if (!IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(code)) {
            return Optional.of(IdentifierFault.of(Kind.WRONG_KEY, code));
        }
        return isFrench(code) && !Rib.hasRightKey(code.substring(4))
                ? Optional.of(IdentifierFault.of(Kind.WRONG_RIB_KEY, code))
                : Optional.empty();
    }

    private static boolean isFrench(String code) {
        return code.startsWith("FR");
    }

    private static String code(String text) {
        return Digits.ungrouped(text).toUpperCase(Locale.ROOT);
    }
}
