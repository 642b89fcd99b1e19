package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
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

/** The customers of a team with their figures, compared with the customers of the whole company by one query. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Candidates {

    private static final int FETCHED_AT_ONCE = 1000;

    private static final int MOST_GROWTH = 9999;

    /** Of each customer the last whole year with an amount, and the year before it; none older than three years. */
    private static final String KNOWN = """
            known as (
                select y.card_id, max(y.year) as year,
                       (array_agg(y.amount order by y.year desc))[1] as amount,
                       case when (array_agg(y.year order by y.year desc))[2] = max(y.year) - 1
                            then (array_agg(y.amount order by y.year desc))[2] end as before,
                       count(*) filter (where y.amount > 0) as bought,
                       count(*) filter (where y.amount = 0) as without
                from yearly_purchase y
                join card c on c.id = y.card_id and c.state = 'ARCHIVED' and c.live_revision is not null
                where y.year between :lastYear - 2 and :lastYear
                group by y.card_id)""";

    /** Customers that bought the same share a rank. The largest of all has nobody above it. */
    private static final String RANKED = """
            ranked as (
                select card_id,
                       round(100 * coalesce(sum(amount) over larger, 0) / sum(amount) over (), 1) as share,
                       round((100 * case when count(*) over () = 1 then 1
                                         else percent_rank() over (order by amount) end)::numeric, 1) as rank
                from known where amount > 0
                window larger as (order by amount desc
                                  range between unbounded preceding and current row exclude group))""";

    private final JdbcClient jdbc;

    /** Fetches rows as they are graded, not all at once: a team may have very many. */
    Candidates(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
    }

    /** How many customers are compared, and the turnover with all of them. */
    record Compared(int customers, BigDecimal turnover) {}

    Compared compared(ReviewPeriod period) {
        return jdbc.sql("with " + KNOWN + " select count(*), coalesce(sum(amount), 0) from known where amount > 0")
                .param("lastYear", period.lastYear())
                .query((row, n) -> new Compared(row.getInt(1), row.getBigDecimal(2)))
                .single();
    }

    /** Those of the team's archived cards that have no proposal in the period yet. */
    void each(TeamId team, ReviewPeriod period, Consumer<Candidate> act) {
        jdbc.sql("with " + KNOWN + ", " + RANKED + """
                         select c.id, k.year, k.amount, k.before, k.bought, k.without, r.share, r.rank,
                                :year - f.traded_since as years_traded, f.nature, s.standing,
                                p.abc, p.level, p.trend, p.said_abc, p.said_level, p.said_trend
                         from card c
                         left join known k on k.card_id = c.id
                         left join ranked r on r.card_id = c.id
                         left join card_figures f on f.card_id = c.id
                         left join credit_standing s on s.card_id = c.id
                         left join lateral (
                             select * from grade_proposal e where e.card_id = c.id and e.period < :period
                             order by e.period desc limit 1) p on true
                         where c.team = :team and c.state = 'ARCHIVED' and c.live_revision is not null
                           and not exists (select from grade_proposal x
                                           where x.card_id = c.id and x.period = :period)""")
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
                .map(growth -> (int) Math.min(MOST_GROWTH, Math.round(growth.doubleValue())));
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
