package io.kedang.risk;

import io.kedang.review.OpenWatch;
import io.kedang.review.RiskFound;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reviews find is raised by rule, and they are told who is watched. */
@Component
class FoundByReviews implements RiskFound {

    /** What a rule of grading means; any other tells of poor operation. */
    private static final Map<String, RiskReason> REASONS = Map.of(
            "grading.rule.risk_overdue", RiskReason.ARREARS,
            "grading.rule.risk_late", RiskReason.ARREARS,
            "grading.rule.risk_late_less", RiskReason.ARREARS,
            "grading.rule.risk_poor", RiskReason.NO_CREDIBILITY);

    private final RaisingRisks raising;
    private final JdbcClient jdbc;
    private final Clock clock;

    FoundByReviews(RaisingRisks raising, JdbcClient jdbc, Clock clock) {
        this.raising = raising;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void becameHigh(CardId card, String ruleKey) {
        raising.byRule(
                card,
                REASONS.getOrDefault(ruleKey, RiskReason.POOR_OPERATION),
                ruleKey + RiskWatch.RULE_END + YearMonth.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWatch> open(Collection<TeamId> teams, int atMost) {
        return jdbc.sql("""
                        select w.card_id, w.reason, w.watched_at from risk_watch w join card c on c.id = w.card_id
                        where w.state in ('WATCHED', 'ENDING') and c.team = any(:teams)
                        order by w.watched_at, w.id limit :most""")
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .param("most", atMost)
                .query((row, n) -> new OpenWatch(
                        new CardId(row.getObject("card_id", UUID.class)),
                        "risk.reason." + row.getString("reason"),
                        LocalDate.ofInstant(row.getTimestamp("watched_at").toInstant(), clock.getZone())))
                .list();
    }
}
