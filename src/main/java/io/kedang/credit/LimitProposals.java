package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals for limits as they are stored. Whoever changes one holds the standing of its customer. */
@Component
class LimitProposals {

    static final String SELECT =
            "select p.*, a.currency from credit_proposal p join ledger_account a on a.card_id = p.card_id ";

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    LimitProposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ProposalId add(NewProposal proposal) {
        ProposalId id = ProposalId.random();
        jdbc.sql("""
                        insert into credit_proposal (id, card_id, origin, month, rule, was, proposed, amount, reason,
                            state, proposed_by, proposed_deputy, proposed_at, judged_by, judged_deputy, judged_at,
                            judgement)
                        values (:id, :card, :origin, :month, :rule, :was, :amount, :amount, :reason,
                            :state, cast(:by as uuid), cast(:deputy as uuid), :now,
                            case when :judged then cast(:by as uuid) end, case when :judged then cast(:deputy as uuid) end,
                            case when :judged then cast(:now as timestamptz) end, case when :judged then :reason end)""")
                .param("id", id.value())
                .param("card", proposal.card().value())
                .param("origin", proposal.origin().name())
                .param("month", proposal.rule().map(NewProposal.Rule::month).orElse(null))
                .param("rule", proposal.rule().map(NewProposal.Rule::key).orElse(null))
                .param("was", proposal.was().amount())
                .param("amount", proposal.amount().amount())
                .param("reason", proposal.reason())
                .param("state", (proposal.judged() ? ProposalState.JUDGED : ProposalState.PROPOSED).name())
                .param("by", proposal.by().map(doer -> doer.person().value()).orElse(null))
                .param("deputy", proposal.by().map(Doer::deputyOrNull).orElse(null))
                .param("now", now())
                .param("judged", proposal.judged())
                .update();
        return id;
    }

    /** @throws CreditRefused when unknown (404) */
    Proposal get(ProposalId id) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(id.value())
                .query((row, n) -> Proposal.read(row))
                .optional()
                .orElseThrow(CreditRefused::notFound);
    }

    Optional<Proposal> open(CardId card) {
        return jdbc.sql(SELECT + "where p.card_id = ? and p.state in ('PROPOSED', 'JUDGED')")
                .param(card.value())
                .query((row, n) -> Proposal.read(row))
                .optional();
    }

    /** The latest first, at most 20. */
    List<Proposal> of(CardId card) {
        return jdbc.sql(SELECT + "where p.card_id = ? order by p.proposed_at desc, p.id limit " + MOST)
                .param(card.value())
                .query((row, n) -> Proposal.read(row))
                .list();
    }

    void judge(ProposalId id, ProposalState outcome, Money amount, Reason why, Doer by) {
        require(jdbc.sql("""
                        update credit_proposal set state = ?, amount = ?, judgement = ?, judged_by = ?,
                            judged_deputy = ?, judged_at = ?
                        where id = ? and state = 'PROPOSED'""")
                .params(
                        outcome.name(),
                        amount.amount(),
                        why.text(),
                        by.person().value(),
                        by.deputyOrNull(),
                        now(),
                        id.value())
                .update());
    }

    void decide(ProposalId id, Optional<LocalDate> effectiveOn, Reason why, Doer by) {
        require(jdbc.sql("""
                        update credit_proposal set state = ?, decision = ?, decided_by = ?, decided_deputy = ?,
                            decided_at = ?, effective_on = ?
                        where id = ? and state = 'JUDGED'""")
                .params(
                        (effectiveOn.isPresent() ? ProposalState.APPROVED : ProposalState.REFUSED).name(),
                        why.text(),
                        by.person().value(),
                        by.deputyOrNull(),
                        now(),
                        effectiveOn.orElse(null),
                        id.value())
                .update());
    }

    private static void require(int changed) {
        if (changed != 1) {
            throw CreditRefused.movedOn();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
