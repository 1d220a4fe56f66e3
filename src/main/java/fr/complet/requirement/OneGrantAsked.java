package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.GrantAsked;
import fr.complet.budget.GrantTerms;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Items;
import fr.complet.dossier.Resource;
import java.util.List;
import java.util.function.Function;

/** Asks that one resource, and only one, be the grant asked of the call (aide_sollicitee). */
public record OneGrantAsked() implements Requirement {

    /** The id under which the sets of rules ask it, for what waits for it. */
    static final String ID = "budget-aide-sollicitee";

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<Resource> resources = dossier.plan().resources();
        GrantAsked asked = GrantAsked.in(dossier.plan(), terms.grant());
        if (resources.isEmpty() || resources.illegible()) {
            return Outcome.undecided(resources.asAnswer());
        }
        if (asked.found().size() > 1) {
            return invalid(asked.found(), resource -> several(resource, asked, terms));
        }
        if (!asked.unclear().isEmpty()) {
            return Outcome.undecided(asked.unclear());
        }
        return asked.found().isEmpty() ? none(resources, asked, terms) : Outcome.met();
    }

    private static Outcome none(Items<Resource> resources, GrantAsked asked, Terms terms) {
        if (!asked.otherwise().isEmpty()) {
            return invalid(asked.otherwise(), resource -> otherwise(resource, terms.grant()));
        }
        Fact scheme = Fact.quoted(terms.call());
        return asked.unnamed().isEmpty()
                ? Outcome.missing(Finding.of(Flaw.NONE, resources.place(), scheme))
                : Outcome.missing(asked.unnamed().stream()
                        .map(resource -> unnamed(resource, scheme))
                        .toArray(Finding[]::new));
    }

    private static Outcome invalid(List<Resource> resources, Function<Resource, Finding> finding) {
        return Outcome.invalid(resources.stream().map(finding).toArray(Finding[]::new));
    }

    private static Finding unnamed(Resource resource, Fact scheme) {
        return Finding.of(Flaw.UNNAMED, resource.scheme().place(), funder(resource), scheme)
                .expecting(scheme);
    }

    private static Finding several(Resource resource, GrantAsked asked, Terms terms) {
        return Finding.of(
                Flaw.SEVERAL,
                resource.scheme().place(),
                funder(resource),
                Fact.quoted(terms.call()),
                Fact.of(asked.found().size()));
    }

    private static Finding otherwise(Resource resource, GrantTerms terms) {
        if (resource.status().is(FundingStatus.ACQUIS)) {
            return Finding.of(Flaw.ALREADY_GRANTED, resource.status().place(), funder(resource))
                    .expecting(Fact.of(FundingStatus.SOLLICITE))
                    .having(Fact.of(FundingStatus.ACQUIS));
        }
        if (resource.status().is(FundingStatus.REFUSE)) {
            return Finding.of(Flaw.REFUSED, resource.status().place(), funder(resource))
                    .expecting(Fact.of(FundingStatus.SOLLICITE))
                    .having(Fact.of(FundingStatus.REFUSE));
        }
        Fact wanted = Fact.of(terms.authority().orElseThrow());
        Fact found = Fact.of(resource.type().value().orElseThrow());
        return Finding.of(Flaw.WRONG_TYPE, resource.type().place(), funder(resource), found, wanted)
                .expecting(wanted)
                .having(found);
    }

    private static Fact funder(Resource resource) {
        return Fact.quoted(resource.funder().text());
    }

    enum Flaw implements Fault {
        /** No resource names the call. Facts: the call's id. */
        NONE,
        /** A resource of the authority names no scheme. Facts: the funder as written, the call's id. */
        UNNAMED,
        /** Facts: the funder as written, the call's id, how many resources are the grant asked. */
        SEVERAL,
        /** Facts: the funder as written. */
        ALREADY_GRANTED,
        /** Facts: the funder as written. */
        REFUSED,
        /** Facts: the funder as written, the type of the resource, the type of the authority. */
        WRONG_TYPE
    }
}
