package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The limits of customers and how they changed, for whoever has asked who may see them. Nothing changes a limit but a
 * decision; until the first the one counts that the account was opened with.
 */
@Component
@Transactional(readOnly = true)
public class CreditLimits {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The limit of today; empty for a customer without an account. */
    public Optional<CreditLimit> of(CardId card) {
        LocalDate today = LocalDate.now(clock);
        return history(card).stream()
                .filter(limit -> !limit.since().isAfter(today))
                .findFirst();
    }

    /**
     * All that counted, count or will, the latest first, at most 100, and last the one of the opening; empty for a
     * customer without an account.
     */
    public List<CreditLimit> history(CardId card) {
        List<CreditLimit> all = new ArrayList<>(jdbc.sql("""
                        select l.*, a.currency from credit_limit l join ledger_account a using (card_id)
                        where l.card_id = ? order by l.effective_on desc, l.id desc limit\s""" + MOST)
                .param(card.value())
                .query((row, n) -> read(row))
                .list());
        jdbc.sql("select * from ledger_account where card_id = ?")
                .param(card.value())
                .query((row, n) -> opening(row))
                .optional()
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    /** A decision; only ever added. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Proposal decided, LocalDate effectiveOn, Reason why, Doer by) {
        jdbc.sql("""
                        insert into credit_limit
                            (card_id, amount, effective_on, proposal, reason, decided_by, decided_deputy, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        decided.card().value(),
                        decided.amount().amount(),
                        effectiveOn,
                        decided.id().value(),
                        why.text(),
                        by.person().value(),
                        by.deputyOrNull(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static CreditLimit read(ResultSet row) throws SQLException {
        return new CreditLimit(
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                Doer.read(row, "decided").orElseThrow(),
                row.getTimestamp("decided_at").toInstant(),
                Optional.of(new ProposalId(row.getObject("proposal", UUID.class))));
    }

    private CreditLimit opening(ResultSet row) throws SQLException {
        var openedAt = row.getTimestamp("opened_at").toInstant();
        return new CreditLimit(
                new Money(row.getBigDecimal("credit_limit"), Currency.getInstance(row.getString("currency"))),
                LocalDate.ofInstant(openedAt, clock.getZone()),
                "",
                new Doer(new EmployeeId(row.getObject("opened_by", UUID.class)), Optional.empty()),
                openedAt,
                Optional.empty());
    }
}
