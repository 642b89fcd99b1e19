package io.kedang.review;

import io.kedang.grading.CardGrade;
import io.kedang.grading.DecidingGrades;
import io.kedang.grading.Grade;
import io.kedang.grading.Grades;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was decided in a review comes into force: the grades, the observations, the risks, the figures of its report. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandingIn {

    private final JdbcClient jdbc;
    private final LineJson json;
    private final WritingLines writing;
    private final Grades grades;
    private final DecidingGrades deciding;
    private final Observations observations;
    private final ReportCounts counts;
    private final ObjectProvider<RiskFound> risks;

    HandingIn(
            JdbcClient jdbc,
            LineJson json,
            WritingLines writing,
            Grades grades,
            DecidingGrades deciding,
            Observations observations,
            ReportCounts counts,
            ObjectProvider<RiskFound> risks) {
        this.jdbc = jdbc;
        this.json = json;
        this.writing = writing;
        this.grades = grades;
        this.deciding = deciding;
        this.observations = observations;
        this.counts = counts;
        this.risks = risks;
    }

    /** Customers that have another grade now than was shown are open again. */
    void reopenChanged(Review review) {
        Map<CardId, Optional<Grade>> shown = new HashMap<>();
        jdbc.sql("select card, before from review_line where review = ?")
                .param(review.id().value())
                .query(row -> {
                    shown.put(
                            new CardId(row.getObject("card", UUID.class)),
                            Optional.ofNullable(row.getString("before")).map(json::grade));
                });
        Map<CardId, CardGrade> now = grades.of(shown.keySet());
        writing.reopenLapsed(review.id());
        shown.forEach((card, before) -> {
            Optional<Grade> held = Optional.ofNullable(now.get(card)).map(CardGrade::grade);
            if (!held.equals(before)) {
                writing.reopen(review.id(), card, held);
            }
        });
    }

    void apply(Review review) {
        override(review);
        deciding.accept(review.period(), decided(review, LineDecision.ACCEPTED));
        deciding.acceptUnchanged(review.team(), review.period());
        observations.follow(review.id());
        counts.count(review.id());
        tellOfRisks(review);
    }

    private List<CardId> decided(Review review, LineDecision decision) {
        return jdbc
                .sql("select card from review_line where review = ? and decision = ? order by card")
                .params(review.id().value(), decision.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(CardId::new)
                .toList();
    }

    private void override(Review review) {
        jdbc.sql("""
                        select card, after, reason, overridden_until from review_line
                        where review = ? and decision = 'OVERRIDDEN' order by card""")
                .param(review.id().value())
                .query((row, number) -> new Override(
                        new CardId(row.getObject("card", UUID.class)),
                        json.grade(row.getString("after")),
                        row.getString("reason"),
                        row.getObject("overridden_until", LocalDate.class)))
                .list()
                .forEach(one -> deciding.override(review.period(), one.card(), one.grade(), one.reason(), one.until()));
    }

    private record Override(CardId card, Grade grade, String reason, LocalDate until) {}

    private void tellOfRisks(Review review) {
        List<FoundRisk> found = new ArrayList<>(jdbc.sql("""
                        select card, why from review_line
                        where review = ? and risky and after ->> 'risk' = 'HIGH'
                            and before ->> 'risk' is distinct from 'HIGH' order by weight, card""")
                .param(review.id().value())
                .query((row, number) -> new FoundRisk(
                        new CardId(row.getObject("card", UUID.class)), FoundRisk.rule(json.why(row.getString("why")))))
                .list());
        risks.forEach(watching -> found.forEach(risk -> watching.becameHigh(risk.card(), risk.ruleKey())));
    }
}
