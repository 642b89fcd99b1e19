package io.kedang.grading;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the customers of the whole company compare by what they bought. Taken once for a review, so that all teams are
 * measured with the same stick, whenever theirs is computed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TurnoverScale {

    /** Of each customer the last whole year with an amount; none older than three years. */
    private static final String KNOWN = """
            with known as materialized (
                select (array_agg(y.amount order by y.year desc))[1] as amount
                from yearly_purchase y
                join card c on c.id = y.card_id and c.state = 'ARCHIVED' and c.live_revision is not null
                where y.year between :lastYear - 2 and :lastYear
                group by y.card_id)
            """;

    private static final int KEPT_DAYS = 400;

    private final JdbcClient jdbc;
    private final Clock clock;

    TurnoverScale(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes it for the period, unless another team's review has done so. */
    void take(ReviewPeriod period) {
        int first = jdbc.sql(KNOWN + """
                        insert into turnover_total (period, customers, turnover, taken_at)
                        select :period, count(*), coalesce(sum(amount), 0), :now from known where amount > 0
                        on conflict do nothing""")
                .param("lastYear", period.lastYear())
                .param("period", period.day())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (first > 0) {
            fill(period);
            forget(period);
        }
    }

    /**
     * Customers that bought the same stand at the same place. The largest of all has nobody above it, and one that is
     * alone exceeds everybody.
     */
    private void fill(ReviewPeriod period) {
        jdbc.sql(KNOWN + """
                        , sizes as (
                            select amount, count(*) as customers, amount * count(*) as turnover
                            from known where amount > 0 group by amount)
                        insert into turnover_scale (period, amount, share, rank)
                        select :period, amount,
                               round(100 * (sum(turnover) over larger - turnover) / sum(turnover) over (), 1),
                               round(case when sum(customers) over () = 1 then 100
                                          else 100 * (sum(customers) over smaller - customers)
                                              / (sum(customers) over () - 1) end, 1)
                        from sizes
                        window larger as (order by amount desc), smaller as (order by amount)""")
                .param("lastYear", period.lastYear())
                .param("period", period.day())
                .update();
    }

    private void forget(ReviewPeriod period) {
        jdbc.sql("delete from turnover_scale where period < :day")
                .param("day", period.day().minusDays(KEPT_DAYS))
                .update();
    }
}
