package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Costs;
import fr.complet.budget.Figure;
import fr.complet.budget.Funding;
import fr.complet.budget.InvestmentFunding;
import fr.complet.budget.Share;
import fr.complet.call.Assessment;
import fr.complet.dossier.Choice;
import fr.complet.dossier.PlanBase;
import fr.complet.money.Ratio;
import java.util.List;
import java.util.Optional;

/** Writes the figures of a dossier. */
final class JsonBudget {

    private final JsonText json;

    JsonBudget(JsonText json) {
        this.json = json;
    }

    void write(Assessment assessment) {
        write("budget", assessment);
    }

    void write(String name, Assessment assessment) {
        Budget budget = assessment.budget();
        json.openObject(name);
        json.text("base", base(budget, assessment.dossier().plan().base()));
        costs(budget.costs());
        figure("requested", budget.grant().requested());
        ratio("requested_rate", budget.requestedRate());
        json.money("maximum_grant", budget.grant().maximum());
        figure("resources", budget.funding().total());
        figure("balance", budget.balance());
        funding(budget);
        json.money("fctva", budget.netCost().fctva());
        json.money("net_cost", budget.netCost().amount());
        breakdowns(budget);
        json.close();
    }

    /** Mixed when the sections have two bases; nothing when one that counts is not known. */
    private static Optional<String> base(Budget budget, PlanBase plan) {
        boolean mixed = plan.investment().isGiven() && plan.operating().isGiven();
        return budget.base().map(Choice::code).or(() -> mixed ? Optional.of("mixed") : Optional.empty());
    }

    private void costs(Costs costs) {
        figure("total", costs.total());
        figure("total_ht", costs.ht());
        figure("total_ttc", costs.ttc());
        figure("investment", costs.investment());
        figure("operating", costs.operating());
        figure("eligible", costs.eligible());
        figure("ineligible", costs.ineligible());
    }

    private void funding(Budget budget) {
        Funding funding = budget.funding();
        figure("own", funding.own());
        figure("public", funding.publicAid());
        figure("private", funding.privateAid());
        figure("outside", funding.outside());
        ratio("own_share", budget.ownShare());
        budget.investment()
                .range()
                .ifPresentOrElse(this::ownShareOfInvestment, () -> json.nothing("own_share_investment"));
        ratio("public_aid_rate", budget.publicAidRate());
        figure("secured", funding.secured());
        figure("unsecured", funding.unsecured());
    }

    private void ownShareOfInvestment(InvestmentFunding.Range range) {
        json.openObject("own_share_investment");
        ratio("lowest", range.lowestShare());
        ratio("highest", range.highestShare());
        json.close();
    }

    private void breakdowns(Budget budget) {
        shares("by_category", budget.costs().by().category());
        shares("by_section", budget.costs().by().section());
        shares("by_year", budget.costs().by().year());
        shares("by_funder", budget.funding().byFunder());
        shares("by_class", budget.funding().byClass());
    }

    private void shares(String name, List<Share> shares) {
        json.openArray(name);
        for (Share share : shares) {
            json.openObject();
            json.text("key", share.key());
            json.money("amount", Optional.of(share.amount()));
            json.share("share", share.tenThousandths());
            json.close();
        }
        json.close();
    }

    private void figure(String name, Figure figure) {
        json.money(name, figure.amount());
    }

    private void ratio(String name, Optional<Ratio> ratio) {
        json.share(name, ratio.map(Ratio::tenThousandths));
    }
}
