package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.FundingLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Resource;
import java.util.List;

/**
 * Warns that région and département may not both aid a project in the fields that have a leading authority
 * (cumul_region_departement). Source: PMO-05.
 */
public record RegionAndDepartment(List<Field> fields) implements Requirement {

    public RegionAndDepartment {
        fields = List.copyOf(fields);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        if (dossier.plan().resources().isEmpty()) {
            return Outcome.notApplicable();
        }
        FieldsOfAction action = FieldsOfAction.of(dossier, fields);
        return action.obstacle()
                .orElseGet(() -> dossier.plan().resources().illegible()
                        ? Outcome.undecided(dossier.plan().resources().asAnswer())
                        : both(budget.funding().lines(), action));
    }

    private static Outcome both(List<FundingLine> lines, FieldsOfAction action) {
        List<Resource> aids = lines.stream()
                .filter(FundingLine::counts)
                .map(FundingLine::resource)
                .toList();
        List<Resource> regions = of(FundingType.REGION, aids);
        List<Resource> departments = of(FundingType.DEPARTEMENT, aids);
        if (!regions.isEmpty() && !departments.isEmpty()) {
            return Outcome.invalid(departments.stream()
                    .map(department -> finding(department, regions.get(0), action))
                    .toArray(Finding[]::new));
        }
        List<Answer<FundingType>> unclear = aids.stream()
                .map(Resource::type)
                .filter(type -> !type.isGiven())
                .toList();
        int needed = (regions.isEmpty() ? 1 : 0) + (departments.isEmpty() ? 1 : 0);
        return unclear.size() < needed ? Outcome.met() : Outcome.undecided(unclear);
    }

    private static List<Resource> of(FundingType type, List<Resource> aids) {
        return aids.stream().filter(aid -> aid.type().is(type)).toList();
    }

    private static Finding finding(Resource department, Resource region, FieldsOfAction action) {
        return Finding.of(
                Overlap.BOTH,
                department.place(),
                Fact.quoted(department.funder().text()),
                Fact.quoted(region.funder().text()),
                Fact.anyOf(action.matching()));
    }

    enum Overlap implements Fault {
        /** Facts: the département as written, the région as written, the fields of the project that are concerned. */
        BOTH
    }
}
