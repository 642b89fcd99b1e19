package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcGradeProposals implements GradeProposals {

    /** Whether the grade that the customer has is what is proposed, or stands against the rules anyway. */
    static final String STAYS = "(o.until is not null or " + ClassColumns.of("g") + " = " + ClassColumns.of("p") + ")";

    private final JdbcClient jdbc;
    private final ProposalRows rows;
    private final Candidates candidates;
    private final Purchases purchases;
    private final TurnoverScale scale;
    private final Decisions decisions;
    private final GradingLimits limits;
    private final Clock clock;

    JdbcGradeProposals(
            JdbcClient jdbc,
            ProposalRows rows,
            Candidates candidates,
            Purchases purchases,
            TurnoverScale scale,
            Decisions decisions,
            GradingLimits limits,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.candidates = candidates;
        this.purchases = purchases;
        this.scale = scale;
        this.decisions = decisions;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int compute(TeamId team, ReviewPeriod period) {
        purchases.catchUp();
        scale.take(period);
        Grading grading = new Grading(decisions.inForce(), limitsOf(team, period));
        NewProposals proposals = new NewProposals(jdbc, team, period, grading, purchases);
        candidates.each(team, period, proposals::add);
        proposals.write();
        return counts(team, period).all();
    }

    /** Those of the first time, when it is not the first. */
    private Limits limitsOf(TeamId team, ReviewPeriod period) {
        return jdbc.sql("select limits from grade_run where team = :team and period = :period")
                .params(of(team, period))
                .query((row, n) -> rows.limits(row))
                .optional()
                .orElseGet(() -> begin(team, period));
    }

    private Limits begin(TeamId team, ReviewPeriod period) {
        Limits now = limits.now();
        jdbc.sql("""
                        insert into grade_run (team, period, limits, computed_at)
                        values (:team, :period, cast(:limits as jsonb), :at)
                        on conflict do nothing""")
                .params(of(team, period))
                .param("limits", rows.write(now))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return now;
    }

    @Override
    @Transactional(readOnly = true)
    public List<GradeProposal> of(
            TeamId team, ReviewPeriod period, ProposalFilter filter, Optional<ProposalCursor> after) {
        Map<String, Object> values = of(team, period);
        after.ifPresent(cursor -> {
            values.put("amount", cursor.amount().amount());
            values.put("card", cursor.card().value());
        });
        return jdbc.sql(ProposalRows.SELECT + " where p.team = :team and p.period = :period" + condition(filter)
                        + (after.isPresent() ? " and (p.amount, p.card_id) < (:amount, :card)" : "")
                        + " order by p.amount desc, p.card_id desc limit " + (PAGE + 1))
                .params(values)
                .query((row, n) -> rows.proposal(row))
                .list();
    }

    private static String condition(ProposalFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case OPEN -> " and p.decision is null";
            case CHANGED -> " and p.decision is null and " + STAYS + " is not true";
            case ASKING_WHY -> " and p.trend in ('FAST_GROWING', 'SHRINKING', 'LOST')";
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<GradeProposal> of(CardId card, ReviewPeriod period) {
        return jdbc.sql(ProposalRows.SELECT + " where p.card_id = :card and p.period = :period")
                .param("card", card.value())
                .param("period", period.day())
                .query((row, n) -> rows.proposal(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public ProposalCounts counts(TeamId team, ReviewPeriod period) {
        return jdbc.sql("select count(*), count(*) filter (where p.decision is null),"
                        + " count(*) filter (where p.decision is null and " + STAYS + "),"
                        + " count(*) filter (where p.decision is null and g.card_id is null),"
                        + " count(*) filter (where p.trend in ('FAST_GROWING', 'SHRINKING', 'LOST'))"
                        + " from grade_proposal p left join grade g on g.card_id = p.card_id"
                        + " left join grade_override o on o.card_id = p.card_id"
                        + " where p.team = :team and p.period = :period")
                .params(of(team, period))
                .query((row, n) ->
                        new ProposalCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .single();
    }

    private static Map<String, Object> of(TeamId team, ReviewPeriod period) {
        return new HashMap<>(Map.of("team", team.value(), "period", period.day()));
    }
}
