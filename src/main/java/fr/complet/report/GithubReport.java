package fr.complet.report;

import fr.complet.archive.Checked;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells findings as the workflow commands with which GitHub annotates the lines of a pull request. */
public final class GithubReport implements Report {

    /** GitHub shows no more annotations of one level in one step; the last note says how many findings are left out. */
    private static final int MOST = 10;

    private final Words words;
    private final FormatWords said;
    private final Map<Level, Integer> shown = new EnumMap<>(Level.class);
    private int found;
    private int annotated;

    public GithubReport(Words words) {
        this.words = words;
        this.said = FormatWords.of(words);
    }

    @Override
    public String of(Checked one) {
        return telling(one).get();
    }

    @Override
    public Supplier<String> telling(Checked one) {
        List<Annotation> annotations = new ArrayList<>();
        for (Remark remark : Remark.open(one, words)) {
            if (!remark.isAccepted(one) && !isForPeople(remark)) {
                annotations.add(new Annotation(remark.level(), command(remark)));
            }
        }
        return () -> limited(annotations);
    }

    @Override
    public boolean tellsWhenCutShort() {
        return true;
    }

    @Override
    public String closing(Summary summary) {
        String text = said.total(summary);
        if (found > annotated) {
            text += " · " + said.say("github.shown", words.count(annotated), words.count(found));
        }
        return "::notice title=Complet::" + data(text) + "\n";
    }

    /** What only a person can judge stands on no line of a file. */
    private static boolean isForPeople(Remark remark) {
        return remark.judged().filter(one -> Heading.of(one) == Heading.VERIFY).isPresent();
    }

    private String limited(List<Annotation> annotations) {
        var lines = new StringBuilder();
        for (Annotation annotation : annotations) {
            found++;
            int number = shown.merge(annotation.level(), 1, Integer::sum);
            int most = annotation.level() == Level.NOTE ? MOST - 1 : MOST;
            if (number <= most) {
                annotated++;
                lines.append(annotation.command());
            }
        }
        return lines.toString();
    }

    private String command(Remark remark) {
        String name = switch (remark.level()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
        var command = new StringBuilder("::").append(name).append(' ');
        command.append("file=").append(property(SourcePath.of(remark.place().file())));
        command.append(",line=").append(remark.line());
        if (remark.place().column() > 0) {
            command.append(",col=").append(remark.place().column());
        }
        command.append(",title=").append(property(remark.id()));
        return command.append("::")
                .append(data(said.whole(remark)))
                .append('\n')
                .toString();
    }

    private static String data(String text) {
        return Inert.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private record Annotation(Level level, String command) {}
}
