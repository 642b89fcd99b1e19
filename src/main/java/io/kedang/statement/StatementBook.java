package io.kedang.statement;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The statements as they are kept: added with their lines, and never changed but for their state. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StatementBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final StatementSeries series;
    private final StatementSettings settings;

    StatementBook(JdbcClient jdbc, JdbcTemplate batches, StatementSeries series, StatementSettings settings) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.series = series;
        this.settings = settings;
    }

    /** In what they are issued. @param day whose year numbers them */
    record Issue(
            StatementDoer by, Instant at, LocalDate day, Optional<StatementRunId> run, Optional<Replaced> replaces) {}

    /** The one that counts no more. */
    record Replaced(StatementId id, String reason) {}

    /** @return their numbers, in the same order */
    List<Numbered> add(List<DrawnStatement> drawn, Issue issue) {
        if (drawn.isEmpty()) {
            return List.of();
        }
        int year = issue.day().getYear();
        long seq = series.take(year, drawn.size());
        List<Numbered> numbered = new ArrayList<>();
        for (DrawnStatement one : drawn) {
            numbered.add(new Numbered(StatementId.random(), settings.number(year, seq), year, seq, one));
            seq++;
        }
        insert(numbered, issue);
        insertLines(numbered);
        return numbered;
    }

    /** A statement that has its number. */
    record Numbered(StatementId id, String number, int year, long seq, DrawnStatement drawn) {}

    private void insert(List<Numbered> numbered, Issue issue) {
        batches.batchUpdate(
                """
                insert into statement (id, card_id, month, number, year, seq, state, customer, archive_number, language,
                    currency, opening, charged, credited, closing, not_due, late_30, late_60, late_90, late_more,
                    unallocated, entries, ledger_line, issued_by, issued_deputy, issued_at, run, replaces, reason)
                values (?, ?, ?, ?, ?, ?, 'ISSUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", numbered.stream().map(one -> values(one, issue)).toList(), types());
    }

    private static Object[] values(Numbered one, Issue issue) {
        DrawnStatement drawn = one.drawn();
        StatementFigures sums = drawn.figures();
        return new Object[] {
            one.id().value(),
            drawn.card().value(),
            drawn.month().atDay(1),
            one.number(),
            one.year(),
            one.seq(),
            drawn.customer(),
            drawn.archiveNumber(),
            drawn.language().toLanguageTag(),
            sums.currency().getCurrencyCode(),
            sums.opening(),
            sums.charged(),
            sums.credited(),
            sums.closing(),
            sums.ageing().notDue(),
            sums.ageing().d30(),
            sums.ageing().d60(),
            sums.ageing().d90(),
            sums.ageing().over90(),
            sums.ageing().unallocated(),
            drawn.lines().size(),
            drawn.ledgerLine(),
            issue.by().person().value(),
            issue.by().deputyOrNull(),
            issue.at().atOffset(ZoneOffset.UTC),
            issue.run().map(StatementRunId::value).orElse(null),
            issue.replaces().map(Replaced::id).map(StatementId::value).orElse(null),
            issue.replaces().map(Replaced::reason).orElse("")
        };
    }

    /** Said, for a null says nothing of its type. */
    private static int[] types() {
        return new int[] {
            Types.OTHER,
            Types.OTHER,
            Types.DATE,
            Types.VARCHAR,
            Types.INTEGER,
            Types.BIGINT,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.NUMERIC,
            Types.INTEGER,
            Types.BIGINT,
            Types.OTHER,
            Types.OTHER,
            Types.TIMESTAMP_WITH_TIMEZONE,
            Types.OTHER,
            Types.OTHER,
            Types.VARCHAR
        };
    }

    private void insertLines(List<Numbered> numbered) {
        List<Object[]> rows = new ArrayList<>();
        for (Numbered one : numbered) {
            for (StatementLine line : one.drawn().lines()) {
                rows.add(new Object[] {
                    one.id().value(),
                    line.place(),
                    line.entry().value(),
                    line.kind().name(),
                    line.document(),
                    line.reverses(),
                    line.documentDate(),
                    line.postedOn(),
                    line.amount(),
                    line.balance()
                });
            }
        }
        batches.batchUpdate("""
                insert into statement_line (statement, place, entry_id, kind, document, reverses, document_date, posted_on,
                    amount, balance)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Held for this transaction; empty when there is none. */
    Optional<Statement> hold(StatementId id) {
        return jdbc.sql(StatementRow.SELECT + " where s.id = ? for update of s")
                .param(id.value())
                .query(StatementRow::read)
                .optional();
    }

    void become(StatementId id, StatementState state) {
        jdbc.sql("update statement set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }
}
