package fr.complet.territory;

/** The French account number inside an IBAN: bank (5), branch (5), account (11) and key (2). */
final class Rib {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The digit of each letter: A to I and J to R are 1 to 9, S to Z are 2 to 9. */
    private static final String DIGITS = "12345678912345678923456789";

    private Rib() {}

    /** Whether the key is 97 less the remainder by 97 of 89 × bank + 15 × branch + 3 × account. */
    static boolean hasRightKey(String rib) {
        long bank = number(rib.substring(0, 5));
        long branch = number(rib.substring(5, 10));
        long account = number(rib.substring(10, 21));
        return 97 - (89 * bank + 15 * branch + 3 * account) % 97 == number(rib.substring(21));
    }

    private static long number(String characters) {
        long number = 0;
        for (int i = 0; i < characters.length(); i++) {
            int letter = LETTERS.indexOf(characters.charAt(i));
            char digit = letter < 0 ? characters.charAt(i) : DIGITS.charAt(letter);
            number = 10 * number + (digit - '0');
        }
        return number;
    }
}
