package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The customers of a team with their figures, in one query that goes from card to card by indexes: what it joins may have
 * been filled a moment ago, and is not counted on to have statistics.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Candidates {

    private static final int FETCHED_AT_ONCE = 1000;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_GROWTH = 9999;

    private final JdbcClient jdbc;

    /** Fetches rows as they are graded, not all at once: a team may have very many. */
    Candidates(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
    }

    /** Those of the team's archived cards that have no proposal in the period yet. */
    void each(TeamId team, ReviewPeriod period, Consumer<Candidate> act) {
        jdbc.sql("""
                        select c.id, k.*, f.nature, t.standing, :year - f.traded_since as years_traded,
                               coalesce(s.share, case when k.amount > 0 then 100 end) as share,
                               coalesce(s.rank, case when k.amount > 0 then 0 end) as rank,
                               p.abc, p.level, p.trend, p.said_abc, p.said_level, p.said_trend
                        from card c
                        left join card_figures f on f.card_id = c.id
                        left join credit_standing t on t.card_id = c.id
                        cross join lateral (
                            select max(year) as year,
                                   (array_agg(amount order by year desc))[1] as amount,
                                   case when (array_agg(year order by year desc))[2] = max(year) - 1
                                        then (array_agg(amount order by year desc))[2] end as before,
                                   count(*) filter (where amount > 0) as bought,
                                   count(*) filter (where amount = 0) as without
                            from yearly_purchase
                            where card_id = c.id and year between :lastYear - 2 and :lastYear) k
                        left join lateral (
                            select share, rank from turnover_scale
                            where period = :period and amount <= k.amount and k.amount > 0
                            order by amount desc limit 1) s on true
                        left join lateral (
                            select * from grade_proposal e where e.card_id = c.id and e.period < :period
                            order by e.period desc limit 1) p on true
                        where c.team = :team and c.state = 'ARCHIVED' and c.live_revision is not null
                          and not exists (select from grade_proposal x where x.card_id = c.id and x.period = :period)""")
                .param("lastYear", period.lastYear())
                .param("year", period.day().getYear())
                .param("period", period.day())
                .param("team", team.value())
                .query((RowCallbackHandler) row -> act.accept(candidate(row)));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new CardId(row.getObject("id", UUID.class)),
                figures(row),
                Optional.ofNullable(row.getString("nature")),
                earlier(row));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Optional<BigDecimal> amount = Optional.ofNullable(row.getBigDecimal("amount"));
        Optional<BigDecimal> before = Optional.ofNullable(row.getBigDecimal("before"));
        return new Figures(
                Optional.ofNullable(row.getObject("year", Integer.class)),
                amount.map(Wan::new),
                before.map(Wan::new),
                growth(amount, before),
                Optional.ofNullable(row.getBigDecimal("share")),
                Optional.ofNullable(row.getBigDecimal("rank")),
                row.getInt("bought"),
                row.getInt("without"),
                Optional.ofNullable(row.getObject("years_traded", Integer.class))
                        .map(years -> Math.max(0, years)),
                PaymentBehaviour.UNKNOWN,
                Optional.ofNullable(row.getString("standing"))
                        .map(CreditStanding::valueOf)
                        .orElse(CreditStanding.UNKNOWN));
    }

    /** In whole per cent: a class that hung on a tenth would be no better founded. */
    private static Optional<Integer> growth(Optional<BigDecimal> amount, Optional<BigDecimal> before) {
        return amount.flatMap(now -> before.flatMap(then -> new Wan(now).growthFrom(new Wan(then))))
                .map(growth -> growth.add(HALF)
                        .setScale(0, RoundingMode.FLOOR)
                        .min(BigDecimal.valueOf(MOST_GROWTH))
                        .intValue());
    }

    private static Map<Aspect, Held> earlier(ResultSet row) throws SQLException {
        Map<Aspect, Held> earlier = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.STEADIED) {
            String held = row.getString(aspect.decision());
            if (held != null) {
                earlier.put(aspect, new Held(held, row.getString("said_" + aspect.decision())));
            }
        }
        return earlier;
    }
}
