package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Judged;
import fr.complet.requirement.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReferenceDossierTest {

    @Test
    void the_dossier_that_examples_change_satisfies_every_requirement_of_the_sets() throws Exception {
        Form call = Catalogue.withAllSets(CallLibrary.sets());
        RuleSets sets = new RuleSets(CallLibrary.sets(), id -> ShippedRules.read("sets/" + id));
        Example nothing =
                new Example(Optional.empty(), new Mapping(List.of(), call.place()), List.of(), List.of(), Map.of());

        List<Judged> checklist =
                Catalogue.judge(call, sets).assess(nothing, new CallProblems()).checklist();

        assertThat(checklist)
                .filteredOn(one -> one.outcome().isFailed())
                .extracting(one -> one.clause().id())
                .isEmpty();
        assertThat(checklist)
                .filteredOn(one -> one.is(Status.UNDECIDED))
                .allMatch(one -> one.clause().gravity().usual().code().equals("conseil"));
    }
}
