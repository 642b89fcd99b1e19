package io.kedang.grading;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the grade of a customer, by those who see what the customer buys. */
@Service
public class ReadingGrades {

    private static final int SHOWN = 12;

    private final JdbcClient jdbc;
    private final Grades grades;
    private final GradeProposals proposals;
    private final Cards cards;
    private final Access access;

    ReadingGrades(JdbcClient jdbc, Grades grades, GradeProposals proposals, Cards cards, Access access) {
        this.jdbc = jdbc;
        this.grades = grades;
        this.proposals = proposals;
        this.cards = cards;
        this.access = access;
    }

    /** Whether the person who acts sees the grade of this card. */
    public boolean may(CardSummary card) {
        return card.state() == CardState.ARCHIVED
                && access.may(Permission.SEE_GRADES)
                && cards.groups(card).contains(FieldGroup.MONEY);
    }

    /** @throws GradingRefused when the person does not see it (403) */
    @Transactional(readOnly = true)
    public GradeFile of(CardSummary card) {
        if (!may(card)) {
            throw GradingRefused.notYours();
        }
        Optional<CardGrade> grade = grades.of(card.id());
        return new GradeFile(
                grade,
                grade.flatMap(one -> proposals.of(card.id(), one.period())),
                grade.map(one -> customers(one.period())).orElse(0),
                history(card.id()));
    }

    private int customers(ReviewPeriod period) {
        return jdbc.sql("select customers from turnover_total where period = :period")
                .param("period", period.day())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private List<GradeEvent> history(CardId card) {
        return jdbc.sql("select * from grade_event where card_id = :card order by id desc limit " + SHOWN)
                .param("card", card.value())
                .query((row, n) -> event(row))
                .list();
    }

    private static GradeEvent event(ResultSet row) throws SQLException {
        return new GradeEvent(
                row.getString("what"),
                ClassColumns.read(row, "").orElseThrow(),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                Optional.ofNullable(row.getObject("actor", UUID.class)).map(EmployeeId::new),
                Optional.ofNullable(row.getObject("deputy", UUID.class)).map(EmployeeId::new),
                row.getTimestamp("at").toInstant());
    }
}
