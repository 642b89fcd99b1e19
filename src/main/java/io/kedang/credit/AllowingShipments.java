package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.ledger.Standings;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciding that one shipment may leave beyond the limit or in spite of a hold. Never by the one who asks for it. */
@Component
@Transactional
public class AllowingShipments {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Access access;
    private final Cards cards;
    private final SealedValues sealed;
    private final Standings standings;
    private final Exposures exposures;
    private final Allowances allowances;
    private final Questions questions;
    private final CreditDeciders deciders;
    private final CreditRecord records;
    private final TellingOfCredit telling;
    private final CreditSettings settings;
    private final Clock clock;

    AllowingShipments(
            Access access,
            Cards cards,
            SealedValues sealed,
            Standings standings,
            Exposures exposures,
            Allowances allowances,
            Questions questions,
            CreditDeciders deciders,
            CreditRecord records,
            TellingOfCredit telling,
            CreditSettings settings,
            Clock clock) {
        this.access = access;
        this.cards = cards;
        this.sealed = sealed;
        this.standings = standings;
        this.exposures = exposures;
        this.allowances = allowances;
        this.questions = questions;
        this.deciders = deciders;
        this.records = records;
        this.telling = telling;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last day for which a shipment can be allowed today. */
    @Transactional(readOnly = true)
    public LocalDate latest() {
        return LocalDate.now(clock).plusDays(settings.allowanceDays());
    }

    /**
     * One shipment of at most this amount may be released until the end of the day.
     *
     * @param refused the question that was answered with no, if there is one: who asked it is told, and decides nothing
     * @throws CreditRefused when the day is over or too far ahead, or so large a shipment is the leader's to allow
     */
    public AllowanceId allow(CardId card, Money amount, LocalDate until, Reason why, Optional<QuestionId> refused) {
        deciders.require(cards.get(card));
        Optional<Answer> asked = refused.map(questions::get);
        asked.ifPresent(answer -> requireOther(answer, card));
        standings.hold(card);
        sealed.requireUntold(card, why.text());
        Exposure exposure = exposures.of(card).orElseThrow(CreditRefused::notFound);
        problem(amount, until, exposure).ifPresent(problem -> {
            throw CreditRefused.unfit(problem);
        });
        requireLeader(card, exposure, amount);
        AllowanceId id = allowances.add(card, amount, until, why, Doer.of(access.actor()));
        records.add(card, "SHIPMENT_ALLOWED", id);
        asked.ifPresent(answer -> telling.allowed(card, answer.asked().person()));
        return id;
    }

    /** What is wrong with the amount or the day, before it is allowed. */
    @Transactional(readOnly = true)
    public Optional<Problem> problem(CardId card, Money amount, LocalDate until) {
        return problem(amount, until, exposures.of(card).orElseThrow(CreditRefused::notFound));
    }

    private void requireOther(Answer asked, CardId card) {
        Actor actor = access.actor();
        if (!asked.card().equals(card)) {
            throw CreditRefused.notFound();
        }
        if (asked.asked().isOneOf(actor.persons())) {
            throw CreditRefused.ownProposal();
        }
    }

    private Optional<Problem> problem(Money amount, LocalDate until, Exposure exposure) {
        if (!amount.currency().equals(exposure.limit().currency())) {
            return Optional.of(Problem.of(
                    "amount",
                    "credit.problem.currency",
                    exposure.limit().currency().getCurrencyCode()));
        }
        if (amount.amount().signum() <= 0) {
            return Optional.of(Problem.of("amount", "credit.problem.amount"));
        }
        return until.isBefore(LocalDate.now(clock)) || until.isAfter(latest())
                ? Optional.of(Problem.of("until", "credit.problem.until", settings.allowanceDays()))
                : Optional.empty();
    }

    /** Above the set share of the limit the leader decides; what is allowed already and has not left yet counts with it. */
    private void requireLeader(CardId card, Exposure exposure, Money amount) {
        Money allowed = amount.plus(new Money(allowances.open(card), amount.currency()));
        Money most = new Money(
                exposure.limit()
                        .amount()
                        .multiply(HUNDRED.add(BigDecimal.valueOf(settings.leaderPercent())))
                        .divide(HUNDRED, 2, RoundingMode.DOWN),
                amount.currency());
        boolean leader = access.actor().has(Role.LEADER);
        if (!leader
                && !exposure.covers(allowed)
                && exposure.exposure().plus(allowed).compareTo(most) > 0) {
            throw CreditRefused.leaderOnly(most);
        }
    }
}
