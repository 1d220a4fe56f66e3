package fr.complet.writing;

import fr.complet.call.Call;
import fr.complet.dossier.Choice;
import fr.complet.dossier.PieceType;
import fr.complet.language.Messages;
import fr.complet.reading.DossierContents;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.reading.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An empty dossier as a YAML file: every question with its help and the answers that it offers, in comments. */
final class YamlModel {

    private static final List<String> PIECE = List.of("fichier", "etat", "date");
    private static final List<String> DELIBERATION = List.of(
            "numero",
            "montant_ht",
            "montant_ttc",
            "approuve_projet",
            "approuve_plan",
            "sollicite_aide",
            "montant_sollicite",
            "transmise_prefecture_le");

    private final DossierContents contents;
    private final Template template;
    private final Messages guide;
    private final YamlLines lines = new YamlLines();

    private YamlModel(DossierContents contents, Template template) {
        this.contents = contents;
        this.template = template;
        this.guide = template.guide();
    }

    static String of(DossierContents contents, Template template) {
        var model = new YamlModel(contents, template);
        model.head();
        model.group("", 0);
        return model.lines.text();
    }

    private void head() {
        lines.comment(0, 0, guide.say("book.title"));
        template.call().map(YamlModel::title).ifPresent(title -> lines.comment(0, 0, guide.say("guide.calls", title)));
        lines.add(0, "#");
        for (int i = 1; i <= 5; i++) {
            lines.comment(0, 0, guide.say("text." + i));
        }
        lines.gap();
    }

    private static String title(Call call) {
        return call.authority().after(call.title().fr());
    }

    private void group(String path, int indent) {
        for (Question question : template.children(path)) {
            if (question.kind() == Kind.GROUP) {
                spaced(indent);
                help(question, indent);
                lines.add(indent, question.key() + ":");
                group(question.path(), indent + YamlLines.STEP);
            } else if (question.kind() == Kind.TABLE) {
                spaced(indent);
                table(question, indent);
            } else {
                answer(question, indent);
            }
        }
    }

    private void spaced(int indent) {
        if (indent == 0) {
            lines.gap();
        }
    }

    private void answer(Question question, int indent) {
        help(question, indent);
        Optional<Response> given = contents.responses().stream()
                .filter(response -> response.question().filter(question::equals).isPresent())
                .findFirst();
        if (given.isPresent()) {
            lines.answer(indent, question.key(), given.get());
        } else {
            lines.add(indent, question.key() + (question.several() ? ": []" : ":"));
        }
    }

    /** The help on each key, then a line to be copied. */
    private void table(Question table, int indent) {
        help(table, indent);
        List<Question> keys = template.children(table.path() + "[]");
        keys.forEach(key -> lines.comment(indent, 4, "  " + key.key() + "\u00A0: " + help(key)));
        lines.add(indent, table.key() + ":");
        contents.table(table.path())
                .map(DossierContents.Table::lines)
                .orElse(List.of())
                .forEach(line -> piece(line, indent + YamlLines.STEP));
        blank(keys.stream().map(YamlModel::blank).toList(), indent + YamlLines.STEP);
    }

    private static String blank(Question key) {
        return key.key() + (key.several() ? ": []" : ":");
    }

    private void blank(List<String> keys, int indent) {
        for (int i = 0; i < keys.size(); i++) {
            lines.add(indent, (i == 0 ? "- " : "  ") + keys.get(i));
        }
    }

    /** A pièce that the call wants, with the keys that such a pièce needs. */
    private void piece(List<Response> line, int indent) {
        DemandedPiece piece = template.pieces().stream()
                .filter(wanted -> line.stream()
                        .anyMatch(response -> YamlLines.inline(response).equals(wanted.id())))
                .findFirst()
                .orElseThrow();
        lines.comment(indent, 0, new PieceRemark(template).of(piece));
        String before = "- ";
        for (Response response : line) {
            lines.add(indent, before + response.key() + ": " + YamlLines.inline(response));
            before = "  ";
        }
        PIECE.forEach(key -> lines.add(indent, "  " + key + ":"));
        if (piece.type() == PieceType.DELIBERATION) {
            DELIBERATION.forEach(key -> lines.add(indent, "  " + key + ":"));
        }
    }

    private void help(Question question, int indent) {
        lines.comment(indent, 0, help(question));
    }

    private String help(Question question) {
        String help = template.help(question.path());
        if (question.kind() == Kind.YEARS) {
            help += " " + guide.say("form.years", "{2022: 20000, 2023: 4000}");
        } else if (question.several() && question.kind() != Kind.TABLE) {
            help += " " + guide.say("form.several.text");
        } else if (question.kind() == Kind.YES_NO) {
            help += " " + guide.say("form.yes_no");
        }
        String choices = choices(question);
        if (!choices.isEmpty()) {
            help += " " + guide.say("text.choices", choices);
        }
        return help.strip();
    }

    private String choices(Question question) {
        return question.key().equals("exigence")
                ? String.join(", ", template.waivable())
                : template.choices(question).stream().map(Choice::code).collect(Collectors.joining(", "));
    }
}
