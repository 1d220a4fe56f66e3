package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Place;
import fr.complet.requirement.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RequirementKindsTest {

    @Test
    void every_kind_of_requirement_has_one_name_in_call_files() {
        Set<Class<?>> decoded = new HashSet<>();
        for (String name : RequirementKinds.names()) {
            Class<?> kind = decodeNothing(name).getClass();
            assertThat(decoded.add(kind))
                    .as("%s makes %s, as another name does", name, kind)
                    .isTrue();
        }

        assertThat(decoded).containsExactlyInAnyOrder(Requirement.class.getPermittedSubclasses());
    }

    /** Without keys, a kind is made of nothing but problems. */
    private static Requirement decodeNothing(String name) {
        CallProblems problems = new CallProblems();
        CallKeys keys = new CallKeys(new Mapping(List.of(), Place.ofFile("")), problems);
        Scope scope = new Scope("", true, Optional.empty(), Map.of(), Map.of(), new ParameterTable(problems));
        return RequirementKinds.named(name).orElseThrow().decode(new KindKeys(keys, scope));
    }
}
