package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * Which resource is the grant asked of the call: of its scheme, of the type of its authority, neither granted nor
 * refused yet.
 *
 * @param found the resources that are; one, and only one, when all is well
 * @param unclear answers without which it cannot be told whether a resource is
 * @param unnamed resources that would be, did they name a scheme
 * @param otherwise resources of the scheme that are not: of another type, granted or refused
 */
public record GrantAsked(
        List<Resource> found, List<Answer<?>> unclear, List<Resource> unnamed, List<Resource> otherwise) {

    public GrantAsked {
        found = List.copyOf(found);
        unclear = List.copyOf(unclear);
        unnamed = List.copyOf(unnamed);
        otherwise = List.copyOf(otherwise);
    }

    /** Looks for it among the resources of a plan. */
    public static GrantAsked in(Plan plan, GrantTerms terms) {
        List<Resource> found = new ArrayList<>();
        List<Answer<?>> unclear = new ArrayList<>();
        List<Resource> unnamed = new ArrayList<>();
        List<Resource> otherwise = new ArrayList<>();
        for (Resource one : plan.resources().all()) {
            boolean isOfScheme = one.scheme().is(terms.scheme());
            if (isExcluded(one, terms)) {
                if (isOfScheme) {
                    otherwise.add(one);
                }
            } else if (isOfScheme || one.scheme().isIllegible()) {
                List<Answer<?>> lacking = lacking(one, terms);
                unclear.addAll(lacking);
                if (lacking.isEmpty()) {
                    found.add(one);
                }
            } else if (one.scheme().isBlank() && isOfAuthority(one, terms)) {
                unnamed.add(one);
            }
        }
        return new GrantAsked(found, unclear, unnamed, otherwise);
    }

    /** The amount asked, when there is one such resource, and only one. */
    Figure amount(Plan plan) {
        if (!unclear.isEmpty()) {
            return Figure.lacking(unclear);
        }
        if (found.size() == 1) {
            return Figure.of(found.get(0).amount());
        }
        return found.isEmpty() && !unnamed.isEmpty()
                ? Figure.lacking(unnamed.stream().map(Resource::scheme).toList())
                : Figure.lacking(plan.resources().asAnswer());
    }

    private static boolean isExcluded(Resource resource, GrantTerms terms) {
        return resource.status().is(FundingStatus.ACQUIS)
                || resource.status().is(FundingStatus.REFUSE)
                || (resource.type().isGiven() && !terms.authority().isEmpty() && !isOfAuthority(resource, terms));
    }

    private static boolean isOfAuthority(Resource resource, GrantTerms terms) {
        return terms.authority().isPresent()
                && resource.type().is(terms.authority().get());
    }

    private static List<Answer<?>> lacking(Resource resource, GrantTerms terms) {
        List<Answer<?>> lacking = new ArrayList<>();
        if (resource.scheme().isIllegible()) {
            lacking.add(resource.scheme());
        }
        if (resource.status().isIllegible()) {
            lacking.add(resource.status());
        }
        if (terms.authority().isPresent() && !resource.type().isGiven()) {
            lacking.add(resource.type());
        }
        return lacking;
    }
}
