package io.kedang.statement;

import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingLine;
import io.kedang.shared.CardId;
import io.kedang.statement.StatementView.LedgerSince;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the ledger says of a statement's month still what the statement says. */
@Component
class ComparingWithLedger {

    private final MonthEntries entries;
    private final Ageing ageing;
    private final JdbcClient jdbc;

    ComparingWithLedger(MonthEntries entries, Ageing ageing, JdbcClient jdbc) {
        this.entries = entries;
        this.ageing = ageing;
        this.jdbc = jdbc;
    }

    /** What it says by now; empty when that is the same. */
    Optional<LedgerSince> since(Statement statement) {
        int posted = postedSince(statement);
        StatementFigures then = statement.figures();
        AgeingLine ages = ageing.of(statement.card(), statement.month().atEndOfMonth());
        return posted == 0 && same(then.ageing(), ages)
                ? Optional.empty()
                : Optional.of(new LedgerSince(posted, figures(statement, ages)));
    }

    private int postedSince(Statement statement) {
        return jdbc.sql("select count(*) from ledger_entry"
                        + " where card_id = :card and posted_on <= :last and line > :line")
                .param("card", statement.card().value())
                .param("last", statement.month().atEndOfMonth())
                .param("line", statement.ledgerLine())
                .query(Integer.class)
                .single();
    }

    private StatementFigures figures(Statement statement, AgeingLine ages) {
        CardId card = statement.card();
        Map<CardId, BigDecimal> openings = entries.openings(List.of(card), statement.month());
        List<StatementLine> lines = entries.lines(openings, statement.month()).getOrDefault(card, List.of());
        return DrawingUp.figures(Objects.requireNonNull(openings.get(card)), lines, ages);
    }

    private static boolean same(AgeingLine one, AgeingLine other) {
        return same(one.notDue(), other.notDue())
                && same(one.d30(), other.d30())
                && same(one.d60(), other.d60())
                && same(one.d90(), other.d90())
                && same(one.over90(), other.over90())
                && same(one.unallocated(), other.unallocated());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
