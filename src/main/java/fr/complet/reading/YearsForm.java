package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Money;
import fr.complet.reading.Mapping.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The amounts of a line by year: keys that are years, or one text as {@code 2022: 20000; 2023: 4000}. */
final class YearsForm {
    private final Transcript transcript;
    private final String path;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();
    private final Map<Integer, Answer<Money>> amounts = new LinkedHashMap<>();

    private YearsForm(Transcript transcript, String path) {
        this.transcript = transcript;
        this.path = path;
    }

    static List<YearlyAmount> read(Questions line, String key) {
        var years = new YearsForm(line.transcript(), line.under(key));
        line.form(Question.Kind.YEARS, key).ifPresent(years::add);
        return years.all();
    }

    private void add(Form form) {
        if (form instanceof Mapping mapping) {
            addAll(mapping.entries());
        } else if (form instanceof Scalar scalar) {
            written(scalar).ifPresentOrElse(this::addAll, () -> stray(scalar));
        } else {
            stray(form);
        }
    }

    private void stray(Form form) {
        transcript.stray(Stray.misshapen(form, Kind.GROUP_EXPECTED, path));
    }

    private void addAll(List<Entry> written) {
        var keys = new Keys(written);
        for (int i = 0; i < written.size(); i++) {
            if (!keys.isClaimed(i)) {
                add(written.get(i), keys.cutAfter(i));
            }
        }
    }

    private void add(Entry entry, Optional<String> cut) {
        OptionalInt year = YearReader.year(Blanks.trim(entry.key()));
        if (year.isEmpty()) {
            Misreading reason = Misreading.of(Kind.YEAR_EXPECTED);
            transcript.stray(
                    new Illegible<>(entry.key(), reason, entry.keyPlace().forMissing(path)));
        } else if (!entry.value().isBlank()) {
            int number = year.getAsInt();
            Entry first = entries.putIfAbsent(number, entry);
            String at = path + "." + number;
            amounts.put(number, first == null ? amount(entry, cut, at) : Stray.twice(first, entry, at));
        }
    }

    private static Answer<Money> amount(Entry entry, Optional<String> cut, String at) {
        if (!(entry.value() instanceof Scalar scalar)) {
            return Stray.misshapen(entry.value(), Kind.SINGLE_VALUE_EXPECTED, at);
        }
        return cut.isEmpty() ? Readers.AMOUNT.read(scalar.at(at)) : Stray.cut(scalar.at(at), cut.get());
    }

    /** In the order of the text; each amount is kept under its year. */
    private List<YearlyAmount> all() {
        var all = new ArrayList<YearlyAmount>(amounts.size());
        amounts.forEach((year, amount) -> {
            transcript.keepInList(amount);
            all.add(new YearlyAmount(year, amount));
        });
        return all;
    }

    /** The text cut into years and amounts; nothing when one of its parts has no colon. */
    static Optional<List<Entry>> written(Scalar scalar) {
        String text = scalar.text();
        var entries = new ArrayList<Entry>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsYear(text, i)) {
                String part = text.substring(start, i);
                start = i + 1;
                int colon = part.indexOf(':');
                if (colon >= 0) {
                    Form amount = scalar.part(part.substring(colon + 1));
                    entries.add(new Entry(part.substring(0, colon), scalar.place(), amount));
                } else if (!Blanks.areAll(part)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(entries);
    }

    /** A comma ends the amount of a year only when another year and its colon follow: else it is decimal. */
    private static boolean endsYear(String text, int index) {
        return switch (text.charAt(index)) {
            case ';', '\n', '\r' -> true;
            case ',' -> startsYear(text, index + 1);
            default -> false;
        };
    }

    private static boolean startsYear(String text, int from) {
        int colon = text.indexOf(':', from);
        int next = text.indexOf(',', from);
        boolean before = colon >= 0 && (next < 0 || colon < next);
        return before
                && YearReader.year(Blanks.trim(text.substring(from, colon))).isPresent();
    }
}
