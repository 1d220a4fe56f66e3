package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Tells one finding on each line of a table that spreadsheets open: RFC 4180, with a byte order mark, and separated as
 * the spreadsheets of the language expect. A dossier to which nothing is objected has one line, for its verdict.
 */
public final class CsvReport implements Report {

    /** Without it, spreadsheets take UTF-8 for the encoding of Windows. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "dossier",
            "reference",
            "call",
            "date",
            "verdict",
            "requirement",
            "title",
            "chapter",
            "severity",
            "status",
            "actor",
            "message",
            "expected",
            "actual",
            "remedy",
            "file",
            "line",
            "column",
            "sheet",
            "cell",
            "path",
            "source",
            "url");

    private final Words words;
    private final FormatWords said;
    private final CSVFormat format;

    public CsvReport(Words words) {
        this.words = words;
        this.said = FormatWords.of(words);
        char separator = words.messages().language() == Language.FR ? ';' : ',';
        this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    @Override
    public String opening() {
        return BYTE_ORDER_MARK
                + row(COLUMNS.stream().map(name -> said.say("csv." + name)).toList());
    }

    @Override
    public String of(Checked one) {
        List<Remark> remarks = Remark.open(one, words).stream()
                .filter(remark -> !remark.isAccepted(one))
                .toList();
        var rows = new StringBuilder();
        remarks.forEach(remark -> rows.append(row(cells(one, remark))));
        return remarks.isEmpty() ? row(dossier(one)) : rows.toString();
    }

    private List<String> cells(Checked one, Remark remark) {
        List<String> cells = new ArrayList<>(dossier(one));
        cells.add(remark.id());
        remark.judged()
                .ifPresentOrElse(
                        judged -> judged(cells, judged),
                        () -> cells.addAll(List.of(said.say("unreadable.title"), "", "", "", "")));
        cells.add(remark.message());
        cells.add(remark.finding().flatMap(words::expected).orElse(""));
        cells.add(remark.finding().flatMap(words::actual).orElse(""));
        cells.add(remark.remedy().orElse(""));
        place(cells, remark);
        remark.judged().map(Judged::source).ifPresent(source -> {
            cells.add(new ParameterWords(words).source(source));
            cells.add(source.url());
        });
        return cells;
    }

    private List<String> dossier(Checked one) {
        List<String> cells = new ArrayList<>();
        cells.add(one.path());
        cells.add(one.assessment()
                .flatMap(judged -> judged.dossier().filing().reference().value())
                .orElse(""));
        cells.add(one.assessment().map(judged -> judged.call().id()).orElse(""));
        cells.add(one.assessment().map(judged -> words.day(judged.date())).orElse(""));
        cells.add(words.messages()
                .say("verdict."
                        + one.assessment()
                                .map(Assessment::verdict)
                                .map(Enum::name)
                                .orElse("UNREADABLE")));
        return cells;
    }

    private void judged(List<String> cells, Judged judged) {
        cells.add(words.title(judged.clause()));
        cells.add(words.messages().say("chapter." + judged.clause().chapter().name()));
        cells.add(words.messages().say("severity." + judged.severity().name()));
        cells.add(words.messages().say("status." + Details.state(judged)));
        cells.add(said.say("actor." + judged.clause().actor().name()));
    }

    private static void place(List<String> cells, Remark remark) {
        cells.add(remark.place().file());
        cells.add(
                remark.place().line() == 0
                        ? ""
                        : Integer.toString(remark.place().line()));
        cells.add(
                remark.place().column() == 0
                        ? ""
                        : Integer.toString(remark.place().column()));
        cells.add(remark.place().sheet());
        cells.add(remark.place().cell());
        cells.add(remark.place().path());
    }

    /** As many cells as there are columns. */
    private String row(List<String> cells) {
        List<String> row =
                new ArrayList<>(cells.stream().map(CsvReport::harmless).toList());
        while (row.size() < COLUMNS.size()) {
            row.add("");
        }
        return format.format(row.toArray()) + format.getRecordSeparator();
    }

    /** A spreadsheet would take a text that begins with one of these signs for a formula, and run it. */
    private static String harmless(String text) {
        String shown = Inert.of(text);
        return shown.isEmpty() || "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(shown.charAt(0)) < 0 ? shown : "'" + shown;
    }
}
