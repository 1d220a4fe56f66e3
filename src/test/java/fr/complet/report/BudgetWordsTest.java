package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.Absence;
import fr.complet.budget.BreakdownName;
import fr.complet.budget.FigureName;
import fr.complet.budget.Lack;
import fr.complet.budget.Limit;
import fr.complet.budget.Omission;
import fr.complet.budget.Title;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Section;
import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.reading.Unsupposable;
import fr.complet.requirement.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that a budget can tell has its words. */
final class BudgetWordsTest {

    /** Steps that are told of one section. */
    private static final Set<Title.Concept> OF_A_SECTION =
            EnumSet.of(Title.Concept.TRANCHE, Title.Concept.ELIGIBLE_COSTS);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_figure_and_breakdown_has_a_name_and_a_rule(Language language) {
        Stream.of(FigureName.values())
                .forEach(figure -> says(language, "figure." + figure.code(), "rule." + figure.code()));
        Stream.of(BreakdownName.values())
                .forEach(breakdown -> says(language, "breakdown." + breakdown.code(), "rule." + breakdown.code()));
        Stream.of(FundingClass.values())
                .forEach(one -> says(language, "class." + one.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_step_and_every_reason_has_its_words(Language language) {
        for (Title.Concept concept : Title.Concept.values()) {
            if (OF_A_SECTION.contains(concept)) {
                Stream.of(Section.values())
                        .forEach(section -> says(language, "step." + concept + "." + section.name()));
            } else {
                says(language, "step." + concept);
            }
        }
        says(language, "step." + Title.Concept.TRANCHE);
        Stream.of(Omission.values()).forEach(why -> says(language, "omission." + why));
        Stream.of(Absence.values()).forEach(why -> says(language, "absence." + why));
        Stream.of(Lack.values()).forEach(why -> says(language, "lack." + why));
        Stream.of(Limit.values())
                .forEach(why -> says(language, "formula." + why + ".reached", "formula." + why + ".free"));
        Stream.of(Status.values()).forEach(status -> says(language, "status." + status));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_that_cannot_be_supposed_has_its_words(Language language) {
        Stream.of(Unsupposable.Kind.values()).forEach(kind -> says(language, "set." + kind));
    }

    private static void says(Language language, String... keys) {
        for (String key : List.of(keys)) {
            assertThat(Messages.budgeting(language).find(key, 1, name -> name))
                    .as(key)
                    .isPresent();
        }
    }
}
