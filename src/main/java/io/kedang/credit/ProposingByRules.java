package io.kedang.credit;

import io.kedang.grading.CardGrade;
import io.kedang.grading.Grades;
import io.kedang.grading.PaymentBehaviour;
import io.kedang.grading.Purchases;
import io.kedang.grading.RiskClass;
import io.kedang.ledger.OpeningAccount;
import io.kedang.ledger.Standings;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.workflow.EngineBatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the customers chunk by chunk and proposes the limits that the rules advise. Nobody's rights are asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposingByRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CreditWalk walk;
    private final Exposures exposures;
    private final Grades grades;
    private final Purchases purchases;
    private final CreditTable table;
    private final ProposingLimits proposing;
    private final Standings standings;
    private final OpeningAccount accounts;
    private final EngineBatch engine;
    private final CreditSettings settings;

    ProposingByRules(
            CreditWalk walk,
            Exposures exposures,
            Grades grades,
            Purchases purchases,
            CreditTable table,
            ProposingLimits proposing,
            Standings standings,
            OpeningAccount accounts,
            EngineBatch engine,
            CreditSettings settings) {
        this.walk = walk;
        this.exposures = exposures;
        this.grades = grades;
        this.purchases = purchases;
        this.table = table;
        this.proposing = proposing;
        this.standings = standings;
        this.accounts = accounts;
        this.engine = engine;
        this.settings = settings;
    }

    /** @return for how many customers of the next chunk a limit is proposed; below zero when the month is done */
    int some(LocalDate month) {
        List<CardId> cards = walk.next(month, settings.chunk());
        if (cards.isEmpty()) {
            return -1;
        }
        List<NewProposal> found = find(cards, month);
        List<CardId> held = found.stream().map(NewProposal::card).toList();
        standings.hold(held);
        CreditWalk.Resting resting = walk.resting(held, month.minusMonths(settings.restMonths()), month);
        List<NewProposal> due =
                found.stream().filter(proposal -> !resting.includes(proposal)).toList();
        engine.together(() -> {
            due.forEach(proposing::propose);
            return due.size();
        });
        return due.size();
    }

    private List<NewProposal> find(List<CardId> cards, LocalDate month) {
        Map<CardId, Exposure> exposed = exposures.of(cards);
        Map<CardId, CardGrade> graded = grades.of(cards);
        Map<CardId, PaymentBehaviour> payment = purchases.payment(cards);
        Map<CardId, Integer> late = walk.late(cards);
        CreditTable.Rules rules = table.inForce();
        List<NewProposal> found = new ArrayList<>();
        for (CardId card : cards) {
            Exposure exposure = exposed.get(card);
            if (exposure != null) {
                Optional<CardGrade> grade = Optional.ofNullable(graded.get(card));
                CreditFacts facts = new CreditFacts(
                        payment.getOrDefault(card, PaymentBehaviour.UNKNOWN),
                        grade.map(one -> one.grade().level()),
                        grade.map(one -> one.grade().risk()).orElse(RiskClass.NONE),
                        exposure.usePercent(),
                        late.getOrDefault(card, 0));
                rules.advise(facts)
                        .flatMap(advice -> proposal(card, exposure.limit(), advice, month))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<NewProposal> proposal(CardId card, Money was, CreditAdvice advice, LocalDate month) {
        Money amount = changed(was, advice.percent());
        return amount.equals(was)
                ? Optional.empty()
                : Optional.of(new NewProposal(
                        card,
                        ProposalOrigin.RULE,
                        Optional.of(new NewProposal.Rule(advice.rule(), month)),
                        was,
                        amount,
                        "",
                        Optional.empty(),
                        false));
    }

    /** Rounded down to what limits are rounded to, never above the company's highest. */
    Money changed(Money was, int percent) {
        BigDecimal steps = was.amount()
                .multiply(HUNDRED.add(BigDecimal.valueOf(percent)))
                .divide(HUNDRED.multiply(settings.roundTo()), 0, RoundingMode.FLOOR);
        BigDecimal amount = steps.multiply(settings.roundTo());
        return new Money(amount.max(BigDecimal.ZERO).min(accounts.highestLimit()), was.currency());
    }
}
