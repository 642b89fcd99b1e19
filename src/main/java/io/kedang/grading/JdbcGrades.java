package io.kedang.grading;

import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcGrades implements Grades {

    private final JdbcClient jdbc;

    JdbcGrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CardGrade> of(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CardId, CardGrade> of(Collection<CardId> cards) {
        Map<CardId, CardGrade> grades = new HashMap<>();
        if (!cards.isEmpty()) {
            jdbc.sql("""
                            select g.*, o.until from grade g left join grade_override o on o.card_id = g.card_id
                            where g.card_id = any (:ids)""")
                    .param("ids", cards.stream().map(CardId::value).toArray(UUID[]::new))
                    .query(row -> {
                        CardGrade grade = grade(row);
                        grades.put(grade.card(), grade);
                    });
        }
        return grades;
    }

    static CardGrade grade(ResultSet row) throws SQLException {
        return new CardGrade(
                new CardId(row.getObject("card_id", UUID.class)),
                ClassColumns.read(row, "").orElseThrow(),
                row.getTimestamp("since").toInstant(),
                new ReviewPeriod(row.getObject("period", LocalDate.class)),
                Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }
}
