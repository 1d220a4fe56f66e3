package fr.complet.advice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised holds, and one cent more does not, over thousands of plans; small ones are tried cent by cent. */
final class AdviceLawsTest {

    private static final int PLANS = 150;
    private static final int FEW_PLANS = 120;
    private static final int FEW_CENTS = 80;

    @ParameterizedTest
    @ValueSource(strings = {"envi-bfc", "tid-bfc-2021", "detr", "diat-france-2030"})
    void the_largest_grant_is_that_of_a_search_over_every_cent(String call) {
        Random random = new Random(20_220_516);
        int found = 0;
        for (int i = 0; i < FEW_PLANS; i++) {
            Assessment assessment = TestAdvice.assessed(call, SmallPlan.draw(random, call, FEW_CENTS));
            Optional<LargestGrant> grant = GrantSearch.of(assessment);
            assertThat(grant).as("plan %s", i).isPresent();
            Optional<Money> every = everyCent(assessment);
            assertThat(grant.orElseThrow().most()).as("plan %s", i).isEqualTo(every);
            found += every.isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(FEW_PLANS / 10);
    }

    /** The largest amount that keeps every blocking limit, own funds making up for it. */
    private static Optional<Money> everyCent(Assessment assessment) {
        List<Clause> blocking = assessment.checklist().stream()
                .filter(Trial::blocks)
                .map(one -> one.clause())
                .filter(PlanRules::isLimit)
                .toList();
        Trial trial = Trial.of(assessment, blocking);
        int line = GrantSearch.line(assessment).orElseThrow();
        OwnFunds own = OwnFunds.beside(line, assessment.budget().funding().lines());
        long room =
                assessment.budget().grant().requested().amount().orElseThrow().cents()
                        + own.amount().cents()
                        - assessment.budget().balance().amount().orElseThrow().cents();
        for (long amount = room; amount >= 1; amount--) {
            List<Edit> edits = new ArrayList<>(List.of(Edit.amount(line, Money.cents(amount))));
            edits.addAll(own.amounting(Money.cents(room - amount)));
            if (trial.passes(edits)) {
                return Optional.of(Money.cents(amount));
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"envi-bfc", "tid-bfc-2021", "dsil", "diat-france-2030"})
    void the_advised_grant_passes_and_one_cent_more_does_not(String call) {
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < PLANS; i++) {
            Assessment assessment = TestAdvice.assessed(call, SmallPlan.draw(random, call, 50_000_000));
            LargestGrant grant = GrantSearch.of(assessment).orElseThrow();
            if (grant.most().isPresent()) {
                found++;
                Trial trial = Trial.of(assessment, PlanRules.blockingLimits(assessment));
                assertThat(trial.passes(grant.edits())).as("plan %s", i).isTrue();
                Assessment balanced = trial.with(grant.edits());
                assertThat(balanced.budget().balance().isZero())
                        .as("plan %s", i)
                        .isTrue();
                assertThat(grant.own().isZero() || !trial.passes(oneCentMore(grant)))
                        .as("one cent more, plan %s", i)
                        .isTrue();
            }
        }
        assertThat(found).isGreaterThan(PLANS / 10);
    }

    private static List<Edit> oneCentMore(LargestGrant grant) {
        Edit asked = grant.edits().get(0);
        List<Edit> edits = new ArrayList<>(grant.edits());
        edits.set(0, Edit.amount(asked.line(), grant.most().orElseThrow().plus(Money.cents(1))));
        Edit own = edits.get(edits.size() - 1);
        edits.set(edits.size() - 1, Edit.amount(own.line(), grant.own().minus(Money.cents(1))));
        return edits;
    }

    @ParameterizedTest
    @ValueSource(strings = {"envi-bfc", "tid-bfc-2021", "detr", "dsil", "diat-france-2030"})
    void a_remedy_mends_its_clause_and_one_cent_less_does_not(String call) {
        Random random = new Random(11);
        int mended = 0;
        for (int i = 0; i < PLANS; i++) {
            Assessment assessment = TestAdvice.assessed(call, SmallPlan.draw(random, call, 50_000_000));
            for (Mending mending : new MendingSearch(assessment).all()) {
                for (Remedy remedy : mending.remedies()) {
                    if (remedy instanceof Remedy.Amount amount) {
                        mends(assessment, mending, amount, "plan " + i);
                        mended++;
                    }
                }
            }
        }
        assertThat(mended).isGreaterThan(PLANS / 10);
    }

    private static void mends(Assessment assessment, Mending mending, Remedy.Amount remedy, String plan) {
        Clause clause = mending.about().clause();
        String told = plan + " " + clause.id();
        Trial trial = Trial.of(assessment, List.of(clause));
        assertThat(trial.passes(remedy.after().edits())).as(told).isTrue();
        assertThat(trial.passes(oneCentLess(remedy)))
                .as("one cent less: " + told)
                .isFalse();
        Set<String> before = Trial.broken(assessment).stream().map(Clause::id).collect(Collectors.toSet());
        Assessment after = Trial.of(assessment, PlanRules.all(assessment))
                .with(remedy.after().edits());
        assertThat(after.with(Status.INVALID))
                .as("breaks nothing that blocks: " + told)
                .filteredOn(one -> Trial.blocks(one) && PlanRules.isLimit(one.clause()))
                .extracting(one -> one.clause().id())
                .isSubsetOf(before);
    }

    /** The same remedy, one cent nearer to what the plan says. */
    private static List<Edit> oneCentLess(Remedy.Amount remedy) {
        Money step = remedy.now().exceeds(remedy.before()) ? Money.cents(-1) : Money.cents(1);
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : remedy.after().edits()) {
            boolean first = edits.isEmpty();
            boolean amount = edit.key().equals("montant");
            Money own = remedy.own().map(Remedy.OwnChange::now).orElse(Money.ZERO);
            Money moved = first ? remedy.now().plus(step) : own.minus(step);
            edits.add(amount ? Edit.amount(edit.line(), moved) : edit);
        }
        return edits;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tid-bfc-2021", "dsil"})
    void a_refusal_does_what_a_refused_resource_does(String call) {
        Random random = new Random(3);
        int told = 0;
        for (int i = 0; i < PLANS; i++) {
            TestDossier dossier = SmallPlan.draw(random, call, 50_000_000);
            Assessment assessment = TestAdvice.assessed(call, dossier);
            Set<String> before = Trial.broken(assessment).stream()
                    .filter(PlanRules::isLimit)
                    .map(Clause::id)
                    .collect(Collectors.toSet());
            for (Refusal refusal : new RefusalSearch(assessment).all()) {
                TestDossier refused = dossier;
                for (var resource : refusal.resources()) {
                    refused = refused.with(resource.status().path(), FundingStatus.REFUSE);
                }
                Assessment after = TestAdvice.assessed(call, refused);
                assertThat(refusal.balance())
                        .isEqualTo(after.budget().balance().amount().orElseThrow());
                assertThat(refusal.broken())
                        .extracting(Clause::id)
                        .isEqualTo(Trial.broken(after).stream()
                                .filter(PlanRules::isLimit)
                                .map(Clause::id)
                                .filter(id -> !before.contains(id))
                                .toList());
                told++;
            }
        }
        assertThat(told).isGreaterThan(PLANS);
    }
}
