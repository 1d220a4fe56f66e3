package fr.complet.territory;

import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;

/** An e-mail address that can be reached from anywhere: no local or internal domain. */
public record Email(String address) {

    /** RFC 5321 allows no more. */
    private static final int LONGEST = 254;

    /** The address written in this text, blanks around it left out; empty when no mail can reach it. */
    public static Optional<Email> of(String text) {
        String address = text.strip();
        return address.length() <= LONGEST
                        && EmailValidator.getInstance(false, false).isValid(address)
                ? Optional.of(new Email(address))
                : Optional.empty();
    }
}
