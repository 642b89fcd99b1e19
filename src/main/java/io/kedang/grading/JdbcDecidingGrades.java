package io.kedang.grading;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.grading.GradeBook.Cause;
import io.kedang.grading.GradeProposal.Decision;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcDecidingGrades implements DecidingGrades {

    private static final String OPEN = "select p.card_id, p.abc, p.importance, p.level, p.weight, p.loyalty, p.risk,"
            + " g.abc as held_abc, g.importance as held_importance, g.level as held_level, g.weight as held_weight,"
            + " g.loyalty as held_loyalty, g.risk as held_risk"
            + " from grade_proposal p left join grade g on g.card_id = p.card_id"
            + " left join grade_override o on o.card_id = p.card_id"
            + " where p.period = :period and p.decision is null";

    private final JdbcClient jdbc;
    private final GradeBook book;
    private final GradingLimits limits;
    private final Cards cards;
    private final SealedValues sealed;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    JdbcDecidingGrades(
            JdbcClient jdbc,
            GradeBook book,
            GradingLimits limits,
            Cards cards,
            SealedValues sealed,
            Access access,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.limits = limits;
        this.cards = cards;
        this.sealed = sealed;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The grades stay; only the figures that lists are ordered by, and the review they come from, are the new ones. */
    @Override
    public int acceptUnchanged(TeamId team, ReviewPeriod period) {
        access.require(Permission.DECIDE_GRADES);
        List<GradeChange> unchanged = open(" and p.team = :part and " + JdbcGradeProposals.STAYS, period, team.value());
        jdbc.sql("""
                        update grade g set amount = p.amount, period = p.period
                        from grade_proposal p
                        where p.card_id = g.card_id and p.period = :period and g.card_id = any (:ids)""").param("period", period.day()).param("ids", ids(unchanged)).update();
        return accepted(unchanged, period, Subject.of("team", team));
    }

    @Override
    public int acceptFirst(TeamId team, ReviewPeriod period) {
        access.require(Permission.DECIDE_GRADES);
        List<GradeChange> first = open(" and p.team = :part and g.card_id is null", period, team.value());
        book.followRules(first, Optional.of(period), Cause.accepted(access.actor()));
        return accepted(first, period, Subject.of("team", team));
    }

    @Override
    public int accept(ReviewPeriod period, Collection<CardId> cards) {
        access.require(Permission.DECIDE_GRADES);
        UUID[] ids = cards.stream().map(CardId::value).toArray(UUID[]::new);
        List<GradeChange> chosen = open(" and p.card_id = any (:part)", period, ids);
        book.followRules(chosen, Optional.of(period), Cause.accepted(access.actor()));
        return accepted(chosen, period, Subject.of("review", period));
    }

    @Override
    public void override(ReviewPeriod period, CardId card, Grade grade, String reason, LocalDate until) {
        access.require(Permission.DECIDE_GRADES);
        cards.get(card);
        requireReason(card, reason);
        requireAhead(until);
        GradeChange proposed = jdbc.sql(
                        OPEN.replace(" and p.decision is null", "") + " and p.card_id = :card for update of p")
                .param("period", period.day())
                .param("card", card.value())
                .query((row, n) -> change(row))
                .optional()
                .orElseThrow(GradingRefused::noProposal);
        book.override(
                new GradeChange(card, proposed.before(), grade),
                period,
                Cause.overridden(access.actor(), reason.strip(), until));
        decided(new UUID[] {card.value()}, period, Decision.OVERRIDDEN);
        audit.record(
                Audited.GRADE_OVERRIDDEN,
                Subject.card(card),
                Map.of(
                        "period",
                        period.text(),
                        "until",
                        until.toString(),
                        "level",
                        grade.level().name()));
    }

    @Override
    public int longestOverride() {
        return limits.now().overrideMonths();
    }

    private void requireReason(CardId card, String reason) {
        if (reason.isBlank()) {
            throw GradingRefused.withoutReason();
        }
        if (reason.strip().length() > DecidingGrades.REASON) {
            throw GradingRefused.reasonTooLong(DecidingGrades.REASON);
        }
        sealed.requireUntold(card, reason);
    }

    private void requireAhead(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        int months = limits.now().overrideMonths();
        if (until.isBefore(today) || until.isAfter(today.plusMonths(months))) {
            throw GradingRefused.until(months);
        }
    }

    private List<GradeChange> open(String condition, ReviewPeriod period, Object part) {
        return jdbc.sql(OPEN + condition + " order by p.card_id for update of p")
                .param("period", period.day())
                .param("part", part)
                .query((row, n) -> change(row))
                .list();
    }

    private int accepted(List<GradeChange> changes, ReviewPeriod period, Subject subject) {
        if (!changes.isEmpty()) {
            decided(ids(changes), period, Decision.ACCEPTED);
            audit.record(
                    Audited.GRADES_ACCEPTED,
                    subject,
                    Map.of("period", period.text(), "customers", String.valueOf(changes.size())));
        }
        return changes.size();
    }

    private void decided(UUID[] cards, ReviewPeriod period, Decision decision) {
        jdbc.sql("""
                        update grade_proposal set decision = :decision, decided_by = :by, deputy = :deputy, decided_at = :now
                        where period = :period and card_id = any (:ids)""")
                .param("decision", decision.name())
                .param("by", access.actor().id().value())
                .param("deputy", access.actor().by().map(by -> by.value()).orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .param("period", period.day())
                .param("ids", cards)
                .update();
    }

    private static GradeChange change(ResultSet row) throws SQLException {
        return new GradeChange(
                new CardId(row.getObject("card_id", UUID.class)),
                ClassColumns.read(row, "held_"),
                ClassColumns.read(row, "").orElseThrow());
    }

    private static UUID[] ids(List<GradeChange> changes) {
        return changes.stream().map(change -> change.card().value()).toArray(UUID[]::new);
    }
}
