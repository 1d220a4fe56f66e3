package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Unreadable.Cause;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What its author most likely meant where the YAML parser stumbles, which is often not where the mistake is. */
final class YamlStumble {

    private final SourceText source;
    private final String context;
    private final String problem;
    private final Optional<Mark> opening;
    private final Mark mark;
    private final YamlTrail trail;

    YamlStumble(MarkedYAMLException complaint, SourceText source, String text) {
        this.source = source;
        this.context = String.valueOf(complaint.getContext());
        this.problem = String.valueOf(complaint.getProblem());
        this.opening = Optional.ofNullable(complaint.getContextMark());
        boolean neverClosed = context.contains("a quoted scalar");
        this.mark = neverClosed ? opening.orElse(complaint.getProblemMark()) : complaint.getProblemMark();
        this.trail = YamlTrail.before(mark, text);
    }

    /** Nothing when the complaint says it all. */
    Optional<Unreadable> meant() {
        if (problem.startsWith("could not find expected ':'")) {
            return opening.map(this::keyWithoutColon);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return textFromAbove();
        }
        return unclosedQuotation().or(() -> trail.isInside() ? insideBraces() : closedTwice());
    }

    private Unreadable keyWithoutColon(Mark key) {
        return line(key)
                .keyed()
                .map(keyed -> refusal(Cause.COLON_LACKING, key, keyed))
                .orElseGet(() -> refusal(Cause.SYNTAX, key, line(key).shown()));
    }

    /** A line without its colon is read as a text, which goes on up to the colon of the next. */
    private Optional<Unreadable> textFromAbove() {
        return trail.plainText()
                .filter(text -> text.getLine() < mark.getLine() && line(text).startsAt(text.getColumn()))
                .flatMap(text -> line(text).keyed().map(keyed -> refusal(Cause.COLON_LACKING, text, keyed)));
    }

    private Optional<Unreadable> unclosedQuotation() {
        if (context.contains("a quoted scalar") && trail.isInside()) {
            return Optional.of(unclosed(mark));
        }
        return isAtText() ? trail.unclosedText().map(this::unclosed) : Optional.empty();
    }

    private Unreadable unclosed(Mark text) {
        String mended = trail.isInside()
                ? line(text).unclosedPart(trail.partColumn(text.getLine()), text.getColumn())
                : line(text).quoted();
        return refusal(Cause.QUOTATION_MARK, text, mended);
    }

    private boolean isAtText() {
        return problem.endsWith("but found '<scalar>'") || problem.endsWith("but got <scalar>");
    }

    private Optional<Unreadable> insideBraces() {
        if (problem.contains("cannot start any token")) {
            return Optional.of(part(Cause.RESERVED_SIGN));
        }
        if (problem.endsWith("but got :") && isOnThisLine(trail.plainText())) {
            return Optional.of(part(Cause.COLON_IN_TEXT));
        }
        boolean isInText = isAtText() && isOnThisLine(trail.quotedText());
        if (isInText && !line(mark).hasKeyAfter(mark.getColumn())) {
            return Optional.of(part(Cause.QUOTATION_MARK));
        }
        return context.startsWith("while parsing a flow") ? Optional.of(unclosedBrace()) : Optional.empty();
    }

    private boolean isOnThisLine(Optional<Mark> text) {
        return text.filter(start -> start.getLine() == mark.getLine()).isPresent();
    }

    private Unreadable part(Cause cause) {
        return refusal(cause, mark, line(mark).part(trail.partColumn(mark.getLine()), mark.getColumn()));
    }

    private Unreadable unclosedBrace() {
        Mark brace = opening.filter(open -> open.getLine() < mark.getLine()).orElse(mark);
        return refusal(Cause.BRACKET, brace, line(brace).shown());
    }

    private Optional<Unreadable> closedTwice() {
        return problem.endsWith("but found ']'") || problem.endsWith("but found '}'")
                ? Optional.of(refusal(Cause.BRACKET, mark, line(mark).shown()))
                : Optional.empty();
    }

    private BrokenLine line(Mark at) {
        return BrokenLine.of(source, at.getLine() + 1);
    }

    private Unreadable refusal(Cause cause, Mark at, String detail) {
        return new Unreadable(cause, Place.inText(source.file(), "", at.getLine() + 1, at.getColumn() + 1), detail);
    }
}
