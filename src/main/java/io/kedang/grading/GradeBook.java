package io.kedang.grading;

import io.kedang.access.Actor;
import io.kedang.shared.CardId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down which grades customers have, and what they were given when; tells who wants to know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GradeBook {

    private final JdbcClient jdbc;
    private final List<GradeChanges> listeners;
    private final Clock clock;

    GradeBook(JdbcClient jdbc, List<GradeChanges> listeners, Clock clock) {
        this.jdbc = jdbc;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** How a customer came by a grade. @param actor empty when nobody did it */
    record Cause(String what, Optional<Actor> actor, Optional<String> reason, Optional<LocalDate> until) {

        static Cause accepted(Actor actor) {
            return new Cause("ACCEPTED", Optional.of(actor), Optional.empty(), Optional.empty());
        }

        static Cause overridden(Actor actor, String reason, LocalDate until) {
            return new Cause("OVERRIDDEN", Optional.of(actor), Optional.of(reason), Optional.of(until));
        }

        static Cause overrideEnded() {
            return new Cause("OVERRIDE_ENDED", Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * The customers have from now on what was proposed.
     *
     * @param period in which review; empty for the one that was decided on last
     */
    void followRules(List<GradeChange> changes, Optional<ReviewPeriod> period, Cause cause) {
        jdbc.sql("""
                        insert into grade (card_id, abc, importance, level, weight, loyalty, risk, amount, period, since)
                        select p.card_id, p.abc, p.importance, p.level, p.weight, p.loyalty, p.risk, p.amount, p.period, :now
                        from unnest(:ids) as one (id)
                        left join grade g on g.card_id = one.id
                        join grade_proposal p on p.card_id = one.id
                            and p.period = coalesce(cast(:period as date), g.period)
                        on conflict (card_id) do update set
                            since = case when (grade.abc, grade.importance, grade.level, grade.weight, grade.loyalty, grade.risk)
                                           = (excluded.abc, excluded.importance, excluded.level, excluded.weight,
                                              excluded.loyalty, excluded.risk)
                                         then grade.since else excluded.since end,
                            abc = excluded.abc, importance = excluded.importance, level = excluded.level,
                            weight = excluded.weight, loyalty = excluded.loyalty, risk = excluded.risk,
                            amount = excluded.amount, period = excluded.period""")
                .param("ids", ids(changes))
                .param("period", period.map(ReviewPeriod::day).orElse(null))
                .param("now", now())
                .update();
        endOverrides(changes.stream().map(GradeChange::card).toList());
        tell(changes, cause);
    }

    /** The customer has a grade against the rules, up to a day. */
    void override(GradeChange change, ReviewPeriod period, Cause cause) {
        Grade grade = change.after();
        jdbc.sql("""
                        insert into grade (card_id, abc, importance, level, weight, loyalty, risk, amount, period, since)
                        select card_id, :abc, :importance, :level, :weight, :loyalty, :risk, amount, period, :now
                        from grade_proposal where card_id = :card and period = :period
                        on conflict (card_id) do update set
                            since = case when (grade.abc, grade.importance, grade.level, grade.weight, grade.loyalty, grade.risk)
                                           = (excluded.abc, excluded.importance, excluded.level, excluded.weight,
                                              excluded.loyalty, excluded.risk)
                                         then grade.since else excluded.since end,
                            abc = excluded.abc, importance = excluded.importance, level = excluded.level,
                            weight = excluded.weight, loyalty = excluded.loyalty, risk = excluded.risk,
                            amount = excluded.amount, period = excluded.period""")
                .param("card", change.card().value())
                .param("period", period.day())
                .param("abc", grade.abc().name())
                .param("importance", grade.importance().name())
                .param("level", grade.level().name())
                .param("weight", grade.weight().name())
                .param("loyalty", grade.loyalty().name())
                .param("risk", grade.risk().name())
                .param("now", now())
                .update();
        rememberOverride(change.card(), cause);
        tell(List.of(change), cause);
    }

    private void rememberOverride(CardId card, Cause cause) {
        jdbc.sql("""
                        insert into grade_override (card_id, until, reason, made_by, deputy, made_at)
                        values (:card, :until, :reason, :by, :deputy, :now)
                        on conflict (card_id) do update set until = excluded.until, reason = excluded.reason,
                            made_by = excluded.made_by, deputy = excluded.deputy, made_at = excluded.made_at""")
                .param("card", card.value())
                .param("until", cause.until().orElseThrow())
                .param("reason", cause.reason().orElseThrow())
                .param("by", cause.actor().orElseThrow().id().value())
                .param(
                        "deputy",
                        cause.actor().flatMap(Actor::by).map(by -> by.value()).orElse(null))
                .param("now", now())
                .update();
    }

    private void endOverrides(Collection<CardId> cards) {
        jdbc.sql("delete from grade_override where card_id = any (:ids)")
                .param("ids", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .update();
    }

    /** An override is told even when it keeps what was there: it has a reason and an end. */
    private void tell(List<GradeChange> all, Cause cause) {
        List<GradeChange> changes = all.stream()
                .filter(change -> cause.reason().isPresent() || change.isOne())
                .toList();
        note(changes, cause);
        List<GradeChange> other = changes.stream().filter(GradeChange::isOne).toList();
        if (!other.isEmpty()) {
            listeners.forEach(listener -> listener.changed(other));
        }
    }

    private void note(List<GradeChange> changes, Cause cause) {
        jdbc.sql("""
                        insert into grade_event (card_id, what, period, abc, importance, level, weight, loyalty, risk, reason,
                            until, actor, deputy, at)
                        select card_id, :what, period, abc, importance, level, weight, loyalty, risk, :reason,
                            cast(:until as date), :actor, :deputy, :now
                        from grade where card_id = any (:ids)""")
                .param("ids", ids(changes))
                .param("what", cause.what())
                .param("reason", cause.reason().orElse(null))
                .param("until", cause.until().orElse(null))
                .param("actor", cause.actor().map(actor -> actor.id().value()).orElse(null))
                .param(
                        "deputy",
                        cause.actor().flatMap(Actor::by).map(by -> by.value()).orElse(null))
                .param("now", now())
                .update();
    }

    private static UUID[] ids(List<GradeChange> changes) {
        return changes.stream().map(change -> change.card().value()).toArray(UUID[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
