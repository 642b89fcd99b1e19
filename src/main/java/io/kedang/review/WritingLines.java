package io.kedang.review;

import io.kedang.access.Actor;
import io.kedang.grading.Figures;
import io.kedang.grading.Grade;
import io.kedang.grading.GradeProposal;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customers of reviews, as they are made and decided. */
@Component
class WritingLines {

    private static final String INSERT = """
            insert into review_line (review, card, kind, place, weight, kinds, before, proposed, after, standing_until,
                why, year, amount, amount_before, growth, sudden, reason_needed)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?,
                cast(? as jsonb), ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final ReviewRules rules;
    private final LineJson json;
    private final Clock clock;

    WritingLines(JdbcTemplate batches, JdbcClient jdbc, ReviewRules rules, LineJson json, Clock clock) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /** @param observed of these, the customers under further observation */
    void add(ReviewId review, List<GradeProposal> proposals, Set<CardId> observed) {
        batches.batchUpdate(
                INSERT,
                proposals,
                proposals.size(),
                (statement, proposal) -> fill(statement, review, proposal, observed.contains(proposal.card())));
    }

    private void fill(PreparedStatement row, ReviewId review, GradeProposal proposal, boolean observed)
            throws SQLException {
        List<LineKind> kinds = rules.kinds(proposal, observed);
        Trade trade = trade(proposal);
        row.setObject(1, review.value());
        row.setObject(2, proposal.card().value());
        row.setString(3, kinds.get(0).name());
        row.setInt(4, kinds.get(0).ordinal());
        row.setBigDecimal(5, trade.size().negate());
        row.setArray(6, names(row.getConnection(), kinds));
        row.setString(7, proposal.held().map(json::write).orElse(null));
        row.setString(8, json.write(proposal.grade()));
        row.setString(9, json.write(proposal.grade()));
        row.setObject(10, ReviewRules.standingUntil(proposal).orElse(null), Types.DATE);
        row.setString(11, json.write(proposal.reasons()));
        row.setObject(12, trade.year().orElse(null), Types.INTEGER);
        row.setBigDecimal(13, trade.amount().map(Wan::amount).orElse(null));
        row.setBigDecimal(14, trade.before().map(Wan::amount).orElse(null));
        row.setBigDecimal(15, trade.growth().orElse(null));
        row.setBoolean(16, rules.isSudden(proposal));
        row.setBoolean(17, proposal.trend().asksWhy());
    }

    private static Trade trade(GradeProposal proposal) {
        Figures figures = proposal.figures();
        return new Trade(
                figures.year(),
                figures.amount(),
                figures.before(),
                figures.growth().map(growth -> new BigDecimal(growth.toString())));
    }

    private static java.sql.Array names(Connection connection, List<LineKind> kinds) throws SQLException {
        return connection.createArrayOf(
                "text", kinds.stream().map(LineKind::name).toArray());
    }

    /** @return whether nobody else has decided it since that version */
    boolean decide(ReviewId review, CardId card, int version, NewDecision decision, Actor actor) {
        return jdbc.sql("""
                        update review_line set decision = :decision, after = cast(:after as jsonb), reason = :reason,
                            overridden_until = :until, observed_until = :observed, decided_at = :now, decided_by = :by, decided_acted_by = :deputy,
                            version = version + 1
                        where review = :review and card = :card and version = :version""")
                        .param("decision", decision.decision().name())
                        .param("after", json.write(decision.grade()))
                        .param("reason", decision.reason().orElse(null))
                        .param("until", decision.overriddenUntil().orElse(null), Types.DATE)
                        .param("observed", decision.observedUntil().orElse(null), Types.DATE)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", actor.id().value())
                        .param("deputy", actor.by().map(EmployeeId::value).orElse(null), Types.OTHER)
                        .param("review", review.value())
                        .param("card", card.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Accepts all open ones of the kind as they are proposed; a grade that stands against the rules is kept. */
    int acceptAll(ReviewId review, LineKind kind, Actor actor) {
        return jdbc.sql("""
                        update review_line set
                            decision = case when standing_until is null then 'ACCEPTED' else 'KEPT' end,
                            after = case when standing_until is null then proposed else before end,
                            decided_at = :now, decided_by = :by, decided_acted_by = :deputy, version = version + 1
                        where review = :review and place = :place and decision is null and not reason_needed""")
                .param("now", OffsetDateTime.now(clock))
                .param("by", actor.id().value())
                .param("deputy", actor.by().map(EmployeeId::value).orElse(null), Types.OTHER)
                .param("review", review.value())
                .param("place", kind.ordinal())
                .update();
    }

    /** Grades against the rules that would have ended before they begin: they are open again. */
    void reopenLapsed(ReviewId review) {
        jdbc.sql("""
                        update review_line set after = proposed, decision = null, overridden_until = null,
                            decided_at = null, decided_by = null, decided_acted_by = null, version = version + 1
                        where review = :review and overridden_until < :today""")
                .param("review", review.value())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** The customer has another grade than when it was proposed or decided: it is open again. */
    void reopen(ReviewId review, CardId card, Optional<Grade> held) {
        jdbc.sql("""
                        update review_line set before = cast(:before as jsonb), after = proposed, decision = null,
                            overridden_until = null, standing_until = null, decided_at = null, decided_by = null,
                            decided_acted_by = null, version = version + 1
                        where review = :review and card = :card""")
                .param("before", held.map(json::write).orElse(null))
                .param("review", review.value())
                .param("card", card.value())
                .update();
    }
}
