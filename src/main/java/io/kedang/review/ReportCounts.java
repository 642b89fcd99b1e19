package io.kedang.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of reports, counted when a review is handed in. */
@Component
class ReportCounts {

    private final JdbcClient jdbc;

    ReportCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cards how many customers @param amount what they bought in the last year, in 10 000 yuan */
    record Counted(String scale, String code, int cards, BigDecimal amount, BigDecimal amountBefore) {

        static final String TOTAL = "total";
        static final String KIND = "kind";
    }

    void count(ReviewId review) {
        jdbc.sql("""
                        insert into review_count (review, scale, code, cards, amount, amount_before)
                        select :review, scale, code, count(*), coalesce(sum(amount), 0), coalesce(sum(amount_before), 0)
                        from review_line, lateral (
                            select key as scale, value as code from jsonb_each_text(after)
                            union all select 'kind', kind from unnest(kinds) as kind
                            union all select 'total', 'ALL') counted
                        where review = :review group by scale, code
                        on conflict do nothing""").param("review", review.value()).update();
    }

    /** In one query. */
    Map<ReviewId, List<Counted>> of(Collection<ReviewId> reviews) {
        Map<ReviewId, List<Counted>> counted = new HashMap<>();
        jdbc.sql("select * from review_count where review = any(:reviews)")
                .param("reviews", reviews.stream().map(ReviewId::value).toArray(UUID[]::new))
                .query(row -> {
                    counted.computeIfAbsent(new ReviewId(row.getObject("review", UUID.class)), any -> new ArrayList<>())
                            .add(new Counted(
                                    row.getString("scale"),
                                    row.getString("code"),
                                    row.getInt("cards"),
                                    row.getBigDecimal("amount"),
                                    row.getBigDecimal("amount_before")));
                });
        return counted;
    }
}
