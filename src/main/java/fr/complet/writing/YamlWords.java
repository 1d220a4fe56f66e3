package fr.complet.writing;

import fr.complet.dossier.Choice;
import fr.complet.reading.Content;
import fr.complet.reading.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Contents as a YAML dossier writes them. */
final class YamlWords implements Content.Teller<String> {

    /** One mark before exactly so many digits would be ambiguous. */
    private static final int AMBIGUOUS = 3;

    private final UnaryOperator<String> texts;

    private YamlWords(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** What answers a question, on one line. */
    static YamlWords of(Optional<Question> question) {
        boolean name = question.filter(known -> known.kind() == Question.Kind.IDENTIFIER)
                .isPresent();
        return new YamlWords(name ? YamlScalar::bare : YamlScalar::of);
    }

    /** The same, with long texts on several lines that are shifted so far. */
    static YamlWords of(Optional<Question> question, int indent) {
        boolean text =
                question.filter(known -> known.kind() == Question.Kind.TEXT).isPresent();
        return text ? new YamlWords(written -> YamlScalar.of(written, indent)) : of(question);
    }

    @Override
    public String text(String text) {
        return texts.apply(text);
    }

    @Override
    public String amount(BigDecimal euros) {
        BigDecimal plain = euros.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toPlainString() : euros.toPlainString();
    }

    @Override
    public String number(BigDecimal number) {
        return number.scale() == AMBIGUOUS ? number.toPlainString() + "0" : number.toPlainString();
    }

    @Override
    public String rate(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + " %";
    }

    @Override
    public String day(LocalDate day) {
        return YamlScalar.bare(day.toString());
    }

    @Override
    public String yesOrNo(boolean yes) {
        return yes ? "oui" : "non";
    }

    @Override
    public String choice(Choice choice) {
        return choice.code();
    }
}
