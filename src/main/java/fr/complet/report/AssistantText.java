package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.money.Money;
import fr.complet.requirement.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the assistant shows of a dossier under work: how it stands, and why something is asked. */
public final class AssistantText {

    private final Words words;
    private final TextOptions options;

    public AssistantText(Words words, TextOptions options) {
        this.words = words;
        this.options = options;
    }

    /** How the dossier stands: its verdict and its money, always in view. */
    public List<String> state(Assessment assessment) {
        VerdictLine verdict = VerdictLine.of(assessment, words.messages());
        List<String> lines = new ArrayList<>(Rule.of(assessmentTitle(assessment), options));
        lines.addAll(VerdictText.of(verdict, options));
        lines.addAll(Layout.wrap(money(assessment), options.width()));
        return lines;
    }

    /** What the dossier comes to when the work ends. */
    public List<String> ending(Checked one) {
        ToDo todo = ToDo.of(one.news().orElseThrow());
        return new ArrayList<>(FirstScreenText.of(FirstScreen.alone(one, todo, words), words.messages(), options));
    }

    /** Why there is nothing to work on. */
    public String failure(Checked one) {
        return new TextReport(words, options).of(one);
    }

    /** Why something is asked: the requirement, what it finds, what it expects, its remedy and source. */
    public List<String> reason(Judged judged, List<Finding> findings, Dossier dossier) {
        Page page = new Page();
        DetailLines lines = new DetailLines(words.messages(), options.width(), page);
        String title = "[" + judged.clause().id() + "] " + Inert.of(words.title(judged.clause()));
        Layout.wrap(title, options.width())
                .forEach(line -> page.line(options.style().strong(line)));
        for (Finding finding : findings) {
            String message = words.message(judged.clause(), finding);
            if (!message.equals(words.title(judged.clause()))) {
                lines.indented(DetailLines.INDENT, Inert.of(message));
            }
            lines.labelled(DetailLabel.EXPECTED, words.expected(finding).orElse(""));
            lines.labelled(DetailLabel.ACTUAL, words.actual(finding).orElse(""));
        }
        // What is only lacking is what the question asks for.
        findings.stream()
                .filter(finding -> words.actual(finding).isPresent())
                .map(finding -> words.remedy(judged.clause(), finding).orElse(""))
                .distinct()
                .forEach(remedy -> lines.labelled(DetailLabel.REMEDY, remedy));
        findings.stream()
                .filter(finding -> Spot.isTelling(finding, dossier))
                .findFirst()
                .ifPresent(finding -> page.line(Layout.cut(
                        DetailLines.INDENT + DetailLines.INDENT + "→ " + Spot.full(finding.place()), options.width())));
        lines.labelled(DetailLabel.SOURCE, new ParameterWords(words).source(judged.source()));
        return page.text().lines().toList();
    }

    /** Why what was typed is not understood. */
    public List<String> misread(Illegible<?> answer) {
        return wrapped(words.misreading(answer.reason()));
    }

    /** A sentence on as many lines as it takes. */
    public List<String> wrapped(String sentence) {
        return Layout.wrap(Inert.of(sentence), options.width());
    }

    /** A sentence that stands out. */
    public List<String> strong(String sentence) {
        return wrapped(sentence).stream().map(options.style()::strong).toList();
    }

    /** What stands in the file, amounts alike, without what could harm a terminal. */
    public String shown(Answer<?> answer) {
        Optional<Money> amount = answer.value().filter(Money.class::isInstance).map(Money.class::cast);
        if (amount.isPresent()) {
            return words.amount(amount.get());
        }
        return Layout.cut(Inert.of(answer.text().replace('\n', ' ')), options.width() / 2);
    }

    /** Words beside each other, the first ones in a column; names of files and pièces among them do no harm. */
    public List<String> table(List<List<String>> rows) {
        List<List<String>> inert =
                rows.stream().map(row -> row.stream().map(Inert::of).toList()).toList();
        int widest =
                inert.stream().mapToInt(row -> Layout.width(row.get(0))).max().orElse(0);
        return inert.stream()
                .map(row -> Layout.cut(
                        "  " + row.get(0)
                                + Layout.spaces(widest + 2 - Layout.width(row.get(0)))
                                + String.join("  ", row.subList(1, row.size())),
                        options.width()))
                .toList();
    }

    /** Cells in columns, the last one flush right; where there is no room the widest one gives way. */
    public List<String> columns(List<List<String>> rows) {
        return TextColumns.of(rows, options.width());
    }

    private String assessmentTitle(Assessment assessment) {
        return words.text(assessment.call().title());
    }

    /** The money of a first screen, then what the plan lacks to balance, and the most that may be asked. */
    private String money(Assessment assessment) {
        String line = MoneyLine.of(assessment, words);
        String balance = assessment
                .budget()
                .balance()
                .amount()
                .map(gap -> words.messages().say("money.balance", words.amount(gap)))
                .orElse("");
        String most = assessment
                .budget()
                .grant()
                .maximum()
                .map(amount -> words.messages().say("money.most", words.amount(amount)))
                .orElse("");
        return line + balance + most;
    }
}
