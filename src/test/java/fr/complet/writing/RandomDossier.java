package fr.complet.writing;

import fr.complet.dossier.Choice;
import fr.complet.dossier.Place;
import fr.complet.language.Labels;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Question;
import fr.complet.reading.Scalar;
import fr.complet.reading.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Dossiers that answer some questions, well, badly, or in ways that only a machine would think of. */
final class RandomDossier {

    private static final Place NOWHERE = Place.ofFile("");

    private static final List<String> TEXTS = List.of(
            "Étude de cadrage",
            "deux\nlignes,  et deux espaces",
            "\n une ligne vide avant, deux après\n\n",
            "  bord à bord  ",
            "=SOMME(A1:A3)",
            "+33 3 81 00 00 00",
            "@commune",
            "_x000D_ et _x0041_",
            "sonnerie \u0007, retour \r, tabulation \t, suppression \u007F, nul \u0000",
            "séparateur \u2028 et paragraphe \u2029, ligne \u0085",
            "de droite à gauche \u202E, insécable \u00A0 et fine \u202F",
            "\uD83C\uDF33 arbre",
            "demi \uD83C caractère",
            "a: b # c",
            "{a: b}, [c]; \"d\" 'e' | f > g & h * i ! j % k",
            "- tiret",
            "# dièse",
            "`accent`",
            "\\ et \"",
            "#REF!",
            "0123456789",
            "00000",
            "1e4",
            "-0",
            "3.14159",
            "12 500,50 €",
            "1.000",
            "2021-02-30",
            "15/09/2021",
            "vrai",
            "no",
            "NULL et non avenu",
            "\"entre guillemets\"",
            "a; b",
            "un mot assez long pour remplir sa case, suivi de quelques autres, jusqu'à ce que la ligne soit coupée "
                    + "quelque part par celui qui l'écrit, et recollée par celui qui la lit");

    private static final List<String> AMOUNTS =
            List.of("24000", "3333.33", "0", "-12,50", "\u00A012\u202F500,5 EUR", "9999999999.99", "1.234.567");

    private static final List<String> RATES = List.of("20 %", "0.2", "5,5 %", "0", "100 %", "multiple", "0,123456789");

    private static final List<String> DAYS =
            List.of("2021-09-15", "15/09/2021", "01.01.1900", "1900-02-28", "0021-01-01", "9999-12-31");

    private static final List<String> NUMBERS = List.of("12", "0,125", "12.1250", "123456789,123456789", "7.5");

    private final RandomGenerator random;

    RandomDossier(RandomGenerator random) {
        this.random = random;
    }

    Mapping form() {
        return group("");
    }

    private Mapping group(String path) {
        List<Entry> entries = new ArrayList<>();
        for (Question question : DossierFormat.children(path)) {
            if (!question.path().equals("dossier") && random.nextInt(3) > 0) {
                entries.add(entry(question.key(), value(question)));
            }
        }
        if (random.nextInt(5) == 0) {
            entries.add(entry("inconnue " + random.nextInt(3), text(pick(TEXTS))));
        }
        return new Mapping(entries, NOWHERE);
    }

    private Form value(Question question) {
        return switch (question.kind()) {
            case GROUP -> group(question.path());
            case TABLE -> lines(question.path() + "[]");
            case YEARS -> random.nextBoolean() ? text("2022: 20000; 2023: 4000,50") : years();
            default -> question.several() ? items(question) : text(answer(question));
        };
    }

    private Sequence lines(String path) {
        List<Form> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add(group(path));
        }
        return new Sequence(lines, NOWHERE);
    }

    private Mapping years() {
        return new Mapping(List.of(entry("2022", text(pick(AMOUNTS))), entry("2023", text(pick(TEXTS)))), NOWHERE);
    }

    private Sequence items(Question question) {
        List<Form> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(text(answer(question)));
        }
        return new Sequence(items, NOWHERE);
    }

    String answer(Question question) {
        return random.nextInt(4) == 0 ? pick(TEXTS) : usual(question);
    }

    private String usual(Question question) {
        return switch (question.kind()) {
            case AMOUNT -> pick(AMOUNTS);
            case QUANTITY -> pick(NUMBERS);
            case RATE -> pick(RATES);
            case DATE -> pick(DAYS);
            case YES_NO -> pick(List.of("oui", "Non", "VRAI", "false"));
            case WHOLE_NUMBER, YEAR -> pick(List.of("2022", "28 991", "0"));
            case CHOICE -> choice(question);
            case COMMUNE -> pick(List.of("71263", "1370", "2A004", "Louhans-Châteaurenaud", "71500 Louhans"));
            case TEXT, IDENTIFIER, CODE, EPCI, YEARS, GROUP, TABLE -> pick(TEXTS);
        };
    }

    private String choice(Question question) {
        Choice choice = pick(question.choices());
        return random.nextBoolean() ? choice.code() : Labels.french().of(choice);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Entry entry(String key, Form value) {
        return new Entry(key, NOWHERE, value);
    }

    private static Scalar text(String text) {
        return new Scalar(text, Scalar.Nature.TEXT, NOWHERE);
    }
}
