package fr.complet.writing;

import fr.complet.dossier.Choice;
import fr.complet.language.Labels;
import fr.complet.reading.Content;
import fr.complet.reading.ListText;
import fr.complet.reading.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Contents as words in a cell, where several of them are a list. */
final class CellWords implements Content.Teller<String> {

    /** What one cell says. */
    static String of(Response response) {
        List<String> words = response.contents().stream()
                .map(content -> content.told(new CellWords()))
                .toList();
        return response.isList() ? ListText.of(words) : words.get(0);
    }

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String amount(BigDecimal euros) {
        return euros.toPlainString();
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String rate(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String yesOrNo(boolean yes) {
        return ChoiceLists.yesOrNo(yes);
    }

    @Override
    public String choice(Choice choice) {
        return Labels.french().of(choice);
    }
}
