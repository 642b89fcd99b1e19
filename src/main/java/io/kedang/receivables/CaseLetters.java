package io.kedang.receivables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters of cases. Only ever added to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseLetters {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    CaseLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId about, NewLetter letter, Doer sender, Instant now) {
        jdbc.sql("""
                        insert into receivables_letter (id, case_id, number, language, means, subject, body, sent_on,
                            pay_by, sent_by, sent_deputy, sent_at)
                        values (?, ?, (select count(*) + 1 from receivables_letter where case_id = ?), ?, ?, ?, ?, ?, ?,
                            ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        about.value(),
                        about.value(),
                        letter.language(),
                        letter.means().name(),
                        letter.subject(),
                        letter.body(),
                        letter.sentOn(),
                        letter.payBy(),
                        sender.person().value(),
                        sender.deputyOrNull(),
                        Timestamp.from(now))
                .update();
    }

    /** The latest first, at most 100. */
    List<CaseLetter> of(CaseId about) {
        return jdbc.sql("select * from receivables_letter where case_id = ? order by number desc limit " + MOST)
                .param(about.value())
                .query((row, n) -> read(row))
                .list();
    }

    private static CaseLetter read(ResultSet row) throws SQLException {
        return new CaseLetter(
                row.getInt("number"),
                row.getString("language"),
                LetterMeans.valueOf(row.getString("means")),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("pay_by", LocalDate.class),
                Doer.read(row, "sent_by", "sent_deputy").orElseThrow(),
                row.getTimestamp("sent_at").toInstant());
    }
}
