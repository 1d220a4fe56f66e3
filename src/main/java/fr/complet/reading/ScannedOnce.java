package fr.complet.reading;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Keeps the token at hand: the library's parser asks up to a dozen questions of each, and its scanner looks at each
 * question whether it must read on.
 */
final class ScannedOnce implements Scanner {

    private final Scanner scanner;
    private @Nullable Token next;

    ScannedOnce(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return isThere() && peekToken().getTokenId() == choice;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        if (!isThere()) {
            return false;
        }
        Token.ID there = peekToken().getTokenId();
        for (Token.ID choice : choices) {
            if (choice == there) {
                return true;
            }
        }
        return choices.length == 0;
    }

    /** Past the end there is none, and the scanner allows no look at it. */
    private boolean isThere() {
        return next != null || scanner.checkToken();
    }

    @Override
    public Token peekToken() {
        Token peeked = next;
        if (peeked == null) {
            peeked = scanner.peekToken();
            next = peeked;
        }
        return peeked;
    }

    @Override
    public Token getToken() {
        next = null;
        return scanner.getToken();
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
