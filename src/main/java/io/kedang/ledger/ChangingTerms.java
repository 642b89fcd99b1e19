package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.identity.People;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance agrees other terms of payment with a customer. They hold for what is posted from then on. */
@Service
public class ChangingTerms {

    private record Row(int number, PaymentTerms terms, String reason, EmployeeId by, Instant at) {}

    private final AccountTerms terms;
    private final OwnAccounts accounts;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final People people;
    private final Access access;
    private final Audit audit;

    ChangingTerms(
            AccountTerms terms,
            OwnAccounts accounts,
            Standings standings,
            JdbcClient jdbc,
            People people,
            Access access,
            Audit audit) {
        this.terms = terms;
        this.accounts = accounts;
        this.standings = standings;
        this.jdbc = jdbc;
        this.people = people;
        this.access = access;
        this.audit = audit;
    }

    /** What is wrong with terms and reason; the fields are those of {@link TermsForm}. */
    public List<Problem> problems(TermsForm form) {
        List<Problem> problems = new ArrayList<>(form.problems());
        Reasons.problem("reason", form.reason()).ifPresent(problems::add);
        return problems;
    }

    /**
     * @throws LedgerRefused when there is no account within reach, or for the first of {@link #problems}
     */
    @Transactional
    public void change(CardId card, TermsForm form) {
        access.require(Permission.OPEN_ACCOUNTS);
        accounts.require(card);
        problems(form).stream().findFirst().ifPresent(problem -> {
            throw LedgerRefused.unfit(problem);
        });
        standings.hold(card);
        PaymentTerms agreed = form.agreed();
        terms.agree(card, agreed, form.reason());
        audit.record(Audited.TERMS_CHANGED, Subject.card(card), details(agreed));
    }

    /** All that was agreed, the latest first; at most 100. @throws LedgerRefused when there is no account within reach */
    @Transactional(readOnly = true)
    public List<TermsAgreed> history(CardId card) {
        access.require(Permission.SEE_LEDGER);
        accounts.require(card);
        List<Row> rows = jdbc.sql("select " + AccountTerms.COLUMNS + """
                        , t.reason, t.agreed_by, t.agreed_at from ledger_terms t where t.card_id = ?
                        order by t.number desc limit 100""")
                .param(card.value())
                .query((row, n) -> row(row))
                .list();
        Map<EmployeeId, String> names =
                people.names(rows.stream().map(Row::by).distinct().toList());
        return rows.stream()
                .map(row -> new TermsAgreed(
                        row.number(), row.terms(), row.reason(), names.getOrDefault(row.by(), ""), row.at()))
                .toList();
    }

    static Map<String, String> details(PaymentTerms terms) {
        return Map.of("terms", terms.kind().name(), "days", terms.said().toString());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("number"),
                AccountTerms.terms(row),
                row.getString("reason"),
                new EmployeeId(row.getObject("agreed_by", UUID.class)),
                row.getTimestamp("agreed_at").toInstant());
    }
}
