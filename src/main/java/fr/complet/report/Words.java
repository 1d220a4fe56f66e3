package fr.complet.report;

import fr.complet.call.Clause;
import fr.complet.call.Wording;
import fr.complet.dossier.Choice;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Misreading;
import fr.complet.language.Labels;
import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.language.QuestionLabels;
import fr.complet.language.Typography;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import fr.complet.requirement.Fact;
import fr.complet.requirement.FactTeller;
import fr.complet.requirement.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts facts into the words of one language; texts of the dossier stay as they are, control characters included. */
public final class Words implements FactTeller<String> {

    private final Messages messages;
    private final ReadingWords reading;
    private final FindingWords findings;
    private final Typography typography;
    private final Labels labels;
    private final QuestionLabels questions;

    private Words(Language language) {
        this.messages = Messages.in(language);
        this.reading = new ReadingWords(messages);
        this.findings = new FindingWords(this, messages);
        this.typography = Typography.of(language);
        this.labels = language == Language.FR ? Labels.french() : Labels.english();
        this.questions = language == Language.FR ? QuestionLabels.french() : QuestionLabels.english();
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    Messages messages() {
        return messages;
    }

    /** The words about what was met while reading files. */
    ReadingWords reading() {
        return reading;
    }

    Typography typography() {
        return typography;
    }

    String title(Clause clause) {
        return text(clause.title());
    }

    public String text(Wording wording) {
        return sentence(wording.fr(), wording.en());
    }

    @Override
    public String sentence(String french, String english) {
        return messages.language() == Language.EN && !english.isEmpty() ? english : french;
    }

    /** What a finding says: what is, and what was asked. */
    String message(Clause clause, Finding finding) {
        return findings.message(clause, finding);
    }

    /** What to do about a finding, told to whoever has the file before them. */
    Optional<String> remedy(Clause clause, Finding finding) {
        Optional<String> remedy = findings.remedy(clause, finding);
        return finding.place().sheet().isEmpty() ? remedy : remedy.map(text -> WorkbookRemedy.of(text, messages));
    }

    /** The same whatever the form of the dossier is: answers have their keys. */
    Optional<String> keyedRemedy(Clause clause, Finding finding) {
        return findings.remedy(clause, finding);
    }

    /** What was expected, if that can be said. */
    Optional<String> expected(Finding finding) {
        return told(finding.expected());
    }

    /** What was found instead, if that can be said. */
    Optional<String> actual(Finding finding) {
        Optional<String> actual = told(finding.actual());
        return actual.isPresent() ? Optional.of(found(actual.get(), finding)) : actual;
    }

    private Optional<String> told(Optional<Fact> fact) {
        return fact.isPresent() ? Optional.of(fact.get().told(this)) : Optional.empty();
    }

    /** What stands at the place of a finding; a number as its sheet shows it, unless it was typed as a text. */
    String found(String text, Finding finding) {
        boolean typed = finding.place().sheet().isEmpty()
                || finding.facts().stream()
                        .anyMatch(fact -> fact instanceof Fact.Misread misread
                                && misread.misreading().kind() == Misreading.Kind.AMOUNT_AMBIGUOUS);
        return typed ? text : typography.cell(text);
    }

    /** A figure as a call file writes it, with the spaces of the language. */
    String figure(String text) {
        return typography.figure(text);
    }

    @Override
    public String misreading(Misreading reason) {
        return reading.misreading(reason);
    }

    @Override
    public String amount(Money money) {
        return typography.money(money);
    }

    @Override
    public String rate(Rate rate) {
        return typography.rate(rate);
    }

    String ratio(Ratio ratio) {
        return typography.ratio(ratio);
    }

    @Override
    public String ratio(Ratio ratio, Rate bound) {
        return typography.ratio(ratio, bound);
    }

    /** A number of tenths, to one decimal. */
    String tenths(long tenths) {
        return typography.tenths(tenths);
    }

    @Override
    public String day(LocalDate date) {
        return typography.day(date);
    }

    @Override
    public String count(long number) {
        return typography.number(number);
    }

    @Override
    public String quote(String text) {
        return text;
    }

    @Override
    public String terms(List<Choice> choices) {
        var told = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            if (i > 0) {
                told.append(i == choices.size() - 1 ? messages.say("or") : ", ");
            }
            told.append(label(choices.get(i)));
        }
        return told.toString();
    }

    /** The label of a choice inside a sentence: funders alone (État, Europe) keep their capital. */
    String label(Choice choice) {
        String label = labels.of(choice);
        boolean acronym = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return acronym || choice instanceof FundingType
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** The label of a choice where it stands alone. */
    String heading(Choice choice) {
        return labels.of(choice);
    }

    @Override
    public String region(String code) {
        return messages.find("region." + code, 1, name -> name).orElse(code);
    }

    @Override
    public String question(String path) {
        return questions.of(path);
    }
}
