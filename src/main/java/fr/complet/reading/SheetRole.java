package fr.complet.reading;

import fr.complet.language.QuestionLabels;
import fr.complet.language.Spellings;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sheet is for, told by its name.
 *
 * @param path the table or the group that it holds; empty for a sheet of all groups
 * @param key the name under which a table stands in its group: two sheets of synonyms are one table
 */
record SheetRole(Kind kind, String path, String key) {
    /** How a sheet is read. */
    enum Kind {
        /** Keys and values. */
        ANSWERS,
        /** A heading row, and a line for each item. */
        TABLE,
        /** By nobody: lists, help, the result of a check. */
        ASIDE
    }

    private static final Names<SheetRole> NAMES = names();

    /**
     * What programs and people put around a name: a number before it; « Copie de », as Google Sheets names a copy; the
     * name of the table behind it, as Numbers does for each table of a sheet.
     */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:[0-9]+[ .)_\u2013-]*|copie de |copy of )(?=\\S)|(?<=\\S) [-\u2013] (?:tableau|table|copie)(?: [0-9.-]+)?$",
            Pattern.CASE_INSENSITIVE);

    static Optional<SheetRole> of(String sheet) {
        return NAMES.find(sheet).or(() -> NAMES.find(AROUND.matcher(sheet).replaceAll("")));
    }

    /** It holds the costs or the resources. */
    boolean isSideOfPlan() {
        return kind == Kind.TABLE && (path.equals("budget.depenses") || path.equals("budget.ressources"));
    }

    static Optional<String> nearest(String sheet) {
        return NAMES.nearest(sheet);
    }

    private static Names<SheetRole> names() {
        var names = new Names<SheetRole>();
        var all = new SheetRole(Kind.ANSWERS, "", "");
        names.add("dossier", all);
        names.addAll(Spellings.all().of("sheet.dossier"), all);
        names.addAll(Spellings.all().of("sheet.aside"), new SheetRole(Kind.ASIDE, "", ""));
        for (Question question : DossierFormat.questions()) {
            if (question.kind() == Question.Kind.TABLE) {
                add(names, question, Kind.TABLE);
            }
        }
        for (Question question : DossierFormat.questions()) {
            if (question.kind() == Question.Kind.GROUP) {
                add(names, question, Kind.ANSWERS);
            }
        }
        return names;
    }

    private static void add(Names<SheetRole> names, Question question, Kind kind) {
        String path = question.path();
        String key = path.substring(path.lastIndexOf('.') + 1);
        var role = new SheetRole(kind, path, key);
        names.add(key, role);
        for (String synonym : question.synonyms()) {
            names.add(synonym, new SheetRole(kind, path, synonym));
        }
        names.add(QuestionLabels.french().of(path), role);
        names.add(QuestionLabels.english().of(path), role);
        names.addAll(Spellings.all().of(path), role);
    }
}
