package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.FundingLine;
import fr.complet.budget.GrantAsked;
import fr.complet.call.Assessment;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Resource;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The sentences by which a council approves a project and its plan, and asks for the grant; they cite no law. */
final class CouncilDecision {

    private final Assessment assessment;
    private final Budget budget;
    private final Words words;
    private final Messages sentences;
    private final PlanHead head;
    private final List<String> lines = new ArrayList<>();
    private int number;

    CouncilDecision(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.budget = assessment.budget();
        this.words = words;
        this.sentences = PlanCaption.sentences(words);
        this.head = new PlanHead(assessment, words);
    }

    List<String> lines() {
        paragraph(organ() + ",");
        paragraph(sentences.say("vote.project", project(), cost()));
        paragraph(sentences.say("vote.call", call()));
        paragraph(sentences.say("vote.deliberated"));
        decide(sentences.say("vote.approve_project", project()));
        plan();
        grant();
        list("vote.other_grants", others(false));
        list("vote.granted", others(true));
        ownFunds();
        decide(sentences.say("vote.sign"));
        lines.add("");
        lines.add("*" + MarkdownText.inert(sentences.say("vote.complete")) + "*");
        return lines;
    }

    private String organ() {
        return sentences.say("organ."
                + assessment
                        .dossier()
                        .applicant()
                        .type()
                        .value()
                        .map(CouncilDecision::organ)
                        .orElse("OTHER"));
    }

    /** Only those whose name is the same for every body of a type. */
    private static String organ(ApplicantType type) {
        return switch (type) {
            case COMMUNE -> "MUNICIPAL";
            case COMMUNAUTE_DE_COMMUNES, COMMUNAUTE_AGGLOMERATION, COMMUNAUTE_URBAINE -> "COMMUNITY";
            case METROPOLE -> "METROPOLIS";
            case DEPARTEMENT -> "DEPARTMENT";
            case REGION -> "REGION";
            case SYNDICAT_INTERCOMMUNAL, SYNDICAT_MIXTE_FERME, SYNDICAT_MIXTE_OUVERT -> "SYNDICATE";
            case PETR,
                    POLE_METROPOLITAIN,
                    ETABLISSEMENT_PUBLIC_LOCAL,
                    GIP,
                    ASSOCIATION,
                    SOCIETE_COOPERATIVE,
                    ENTREPRISE_PUBLIQUE_LOCALE,
                    ENTREPRISE,
                    AUTRE -> "OTHER";
        };
    }

    private void plan() {
        boolean balanced = budget.balance().isZero();
        decide(balanced ? sentences.say("vote.balanced_plan", cost()) : sentences.say("vote.plan"));
    }

    private void grant() {
        String asked = amount(budget.grant().requested());
        decide(budget.requestedRate()
                .map(rate -> sentences.say(
                        "vote.grant_rate",
                        asked,
                        call(),
                        words.ratio(rate),
                        based(budget.costs().eligible())))
                .orElseGet(() -> sentences.say("vote.grant", asked, call())));
    }

    /** Every other aid: what is granted already, or what is still to be asked for. */
    private List<Resource> others(boolean granted) {
        List<FundingLine> lines = budget.funding().lines().stream()
                .filter(FundingLine::counts)
                .filter(line -> isAid(line.resource()))
                .filter(line -> line.resource().status().is(FundingStatus.ACQUIS) == granted)
                .toList();
        List<Resource> asked = asked();
        return lines.stream()
                .map(FundingLine::resource)
                .filter(resource -> !asked.contains(resource))
                .toList();
    }

    private static boolean isAid(Resource resource) {
        FundingClass kind =
                resource.type().value().map(type -> type.fundingClass()).orElse(FundingClass.OUTSIDE);
        return kind == FundingClass.PUBLIC || kind == FundingClass.PRIVATE;
    }

    /** What is asked of the call; nothing when it has been granted or refused already. */
    private List<Resource> asked() {
        return GrantAsked.in(assessment.dossier().plan(), assessment.call().grantTerms(assessment.date()))
                .found();
    }

    private void list(String key, List<Resource> resources) {
        if (resources.isEmpty()) {
            return;
        }
        decide(sentences.say(key));
        for (Resource resource : resources) {
            String funder = resource.funder().value().map(String::strip).orElseGet(() -> blank());
            String told = sentences.say("vote.funder", funder, amount(Figure.of(resource.amount())));
            lines.add("   - " + MarkdownText.inert(told));
        }
    }

    private void ownFunds() {
        if (budget.funding().own().amount().filter(own -> own.isPositive()).isPresent()) {
            decide(sentences.say("vote.own", amount(budget.funding().own())));
        }
    }

    private String project() {
        return head.project().orElseGet(this::blank);
    }

    private String call() {
        return sentences.say("vote.of_authority", head.call(), head.authority());
    }

    private String cost() {
        return based(budget.costs().total());
    }

    private String based(Figure figure) {
        return amount(figure) + head.base().map(base -> "\u00A0" + base).orElse("");
    }

    private String amount(Figure figure) {
        return figure.amount().map(words::amount).orElseGet(this::blank);
    }

    private String blank() {
        return sentences.say("vote.blank");
    }

    private void paragraph(String text) {
        lines.add(MarkdownText.inert(text));
        lines.add("");
    }

    private void decide(String text) {
        number++;
        lines.add(number + ". " + MarkdownText.inert(text));
    }
}
