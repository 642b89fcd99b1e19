package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardSummary;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.shared.CardId;
import io.kedang.statement.StatementView.StatementName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statements of customers, for whoever sees their money. */
@Component
@Transactional(readOnly = true)
public class Statements {

    private static final int OF_CARD = 6;

    private final ReachOfStatements reach;
    private final Answers answers;
    private final Scans scans;
    private final SettlingEntries entries;
    private final ComparingWithLedger comparing;
    private final Access access;
    private final Audit audit;
    private final JdbcClient jdbc;

    Statements(
            ReachOfStatements reach,
            Answers answers,
            Scans scans,
            SettlingEntries entries,
            ComparingWithLedger comparing,
            Access access,
            Audit audit,
            JdbcClient jdbc) {
        this.reach = reach;
        this.answers = answers;
        this.scans = scans;
        this.entries = entries;
        this.comparing = comparing;
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** The latest of a customer, as far as the person who acts may see them; none otherwise. */
    public List<Statement> of(CardId card) {
        return reach.includes(card) ? latest(card) : List.of();
    }

    /** The same of a card that was looked up already. */
    public List<Statement> of(CardSummary card) {
        return reach.includes(card) ? latest(card.id()) : List.of();
    }

    private List<Statement> latest(CardId card) {
        return jdbc.sql(StatementRow.SELECT
                        + " where s.card_id = ? order by s.month desc, s.year desc, s.seq desc limit " + OF_CARD)
                .param(card.value())
                .query(StatementRow::read)
                .list();
    }

    /** @throws StatementRefused when there is none, or not for the person who acts (404) */
    public StatementView get(StatementId id) {
        Statement statement = reach.get(id);
        return new StatementView(
                statement,
                lines(id),
                answers.confirmation(id),
                answers.objections(id),
                comparing.since(statement),
                statement.replaces().flatMap(before -> name("id", before)),
                name("replaces", id),
                reach.mayAnswerFor(statement.card()),
                access.may(Permission.ISSUE_STATEMENTS));
    }

    /** The same for paper; who takes it out of the house is recorded. */
    @Transactional
    public StatementView print(StatementId id) {
        StatementView view = get(id);
        Statement statement = view.statement();
        audit.record(Audited.STATEMENT_PRINTED, Subject.card(statement.card()), Map.of("number", statement.number()));
        return view;
    }

    public Objection objection(ObjectionId id) {
        Objection objection = answers.objection(id).orElseThrow(StatementRefused::notFound);
        reach.get(objection.statement());
        return objection;
    }

    /** The entries with which an objection was settled. */
    public List<SettlingEntry> settledBy(ObjectionId id) {
        objection(id);
        return entries.of(id);
    }

    /** The reversals and credit notes that can have put the ledger right since the statement, the latest first. */
    public List<SettlingEntry> settling(Statement statement) {
        reach.get(statement.id());
        return entries.since(statement);
    }

    /** What the customer signed, as it was scanned. */
    public Scan scan(StatementId id) {
        reach.get(id);
        return answers.confirmation(id)
                .flatMap(Confirmation::scan)
                .flatMap(scan -> scans.find(id, scan))
                .orElseThrow(StatementRefused::notFound);
    }

    private List<StatementLine> lines(StatementId id) {
        return jdbc.sql("select * from statement_line where statement = ? order by place")
                .param(id.value())
                .query(Statements::line)
                .list();
    }

    private Optional<StatementName> name(String by, StatementId id) {
        return jdbc.sql("select id, number from statement where " + by + " = ?")
                .param(id.value())
                .query((row, n) ->
                        new StatementName(new StatementId(row.getObject("id", UUID.class)), row.getString("number")))
                .optional();
    }

    private static StatementLine line(ResultSet row, int number) throws SQLException {
        return new StatementLine(
                row.getInt("place"),
                new EntryId(row.getObject("entry_id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getString("reverses"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"));
    }
}
