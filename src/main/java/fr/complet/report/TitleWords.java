package fr.complet.report;

import fr.complet.budget.BreakdownName;
import fr.complet.budget.FigureName;
import fr.complet.budget.Title;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Section;
import fr.complet.language.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What derived amounts are called in one language. */
record TitleWords(Words words, Messages sentences) {

    static TitleWords of(Words words) {
        return new TitleWords(words, Messages.budgeting(words.messages().language()));
    }

    String of(Title title) {
        return title.told(new Title.Teller<>() {
            @Override
            public String figure(Title.OfFigure figure) {
                return name(figure.figure());
            }

            @Override
            public String line(Title.OfLine line) {
                return name(line);
            }

            @Override
            public String key(Title.OfKey key) {
                return key.key().map(known -> name(key.breakdown(), known)).orElseGet(() -> sentences.say("undated"));
            }

            @Override
            public String categories(Title.OfCategories categories) {
                List<String> labels =
                        categories.categories().stream().map(words::label).toList();
                return sentences.say("title.categories", String.join(", ", labels));
            }

            @Override
            public String step(Title.OfStep step) {
                return sentences.say("step." + step.concept().name() + suffix(step));
            }
        });
    }

    String name(FigureName figure) {
        return sentences.say("figure." + figure.code());
    }

    String name(BreakdownName breakdown) {
        return sentences.say("breakdown." + breakdown.code());
    }

    /** How an operand is told after its amount: {@code 118 000 € d’assiette}; empty when the amount says enough. */
    String operand(Title title) {
        return title.told(new Title.Teller<>() {
            @Override
            public String figure(Title.OfFigure figure) {
                return known("operand.figure." + figure.figure().code());
            }

            @Override
            public String line(Title.OfLine line) {
                return "";
            }

            @Override
            public String key(Title.OfKey key) {
                return "";
            }

            @Override
            public String categories(Title.OfCategories categories) {
                return "";
            }

            @Override
            public String step(Title.OfStep step) {
                return known("operand.step." + step.concept().name() + suffix(step));
            }
        });
    }

    private String known(String key) {
        return sentences.find(key, 1, name -> name).map(text -> " " + text).orElse("");
    }

    private static String suffix(Title.OfStep step) {
        return step.section().map(section -> "." + section.name()).orElse("");
    }

    private String name(Title.OfLine line) {
        return line.name()
                .value()
                .map(text -> Inert.of(text.strip()))
                .or(() -> line.sort().value().map(words::label))
                .orElseGet(() -> sentences.say("unnamed"));
    }

    private String name(BreakdownName breakdown, String key) {
        return switch (breakdown) {
            case BY_CATEGORY -> label(key, CostCategory.values());
            case BY_SECTION -> label(key, Section.values());
            case BY_CLASS -> sentences.say("class." + key);
            case BY_YEAR -> key;
            case BY_FUNDER -> Inert.of(key.strip());
        };
    }

    private String label(String code, Choice... choices) {
        Optional<Choice> choice =
                Stream.of(choices).filter(one -> one.code().equals(code)).findFirst();
        return choice.map(words::label).orElse(code);
    }
}
