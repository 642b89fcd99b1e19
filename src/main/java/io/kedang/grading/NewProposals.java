package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collects proposals and writes them, many in one statement. */
final class NewProposals {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final TeamId team;
    private final ReviewPeriod period;
    private final Grading grading;
    private final Purchases purchases;
    private final List<Candidate> waiting = new ArrayList<>();

    NewProposals(JdbcClient jdbc, TeamId team, ReviewPeriod period, Grading grading, Purchases purchases) {
        this.jdbc = jdbc;
        this.team = team;
        this.period = period;
        this.grading = grading;
        this.purchases = purchases;
    }

    void add(Candidate candidate) {
        waiting.add(candidate);
        if (waiting.size() == AT_ONCE) {
            write();
        }
    }

    void write() {
        Map<CardId, PaymentBehaviour> payment =
                purchases.payment(waiting.stream().map(Candidate::card).toList(), period.day());
        List<Row> rows = waiting.stream()
                .map(one -> Optional.ofNullable(payment.get(one.card()))
                        .map(known -> one.with(one.figures().paying(known)))
                        .orElse(one))
                .map(one -> new Row(one.card(), one.figures(), grading.grade(one)))
                .toList();
        if (!rows.isEmpty()) {
            insert(rows);
        }
        waiting.clear();
    }

    private void insert(List<Row> rows) {
        jdbc.sql("""
                        insert into grade_proposal (team, period, card_id, abc, importance, level, weight, loyalty, risk, trend,
                            said_abc, said_level, said_trend, rules, year, amount, before, growth, share, rank, bought,
                            without, years_traded, payment, standing)
                        select :team, :period, id, abc, importance, level, weight, loyalty, risk, trend, said_abc,
                            said_level, said_trend, string_to_array(rules, ' '), year, amount, before, growth, share, rank,
                            bought, without, years_traded, payment, standing
                        from unnest(:id::uuid[], :abc::text[], :importance::text[], :level::text[], :weight::text[],
                            :loyalty::text[], :risk::text[], :trend::text[], :saidAbc::text[], :saidLevel::text[],
                            :saidTrend::text[], :rules::text[], :year::int[], :amount::numeric[], :before::numeric[],
                            :growth::int[], :share::numeric[], :rank::numeric[], :bought::int[], :without::int[],
                            :yearsTraded::int[], :payment::text[], :standing::text[])
                            as row (id, abc, importance, level, weight, loyalty, risk, trend, said_abc, said_level,
                                said_trend, rules, year, amount, before, growth, share, rank, bought, without,
                                years_traded, payment, standing)
                        on conflict do nothing""")
                .param("team", team.value())
                .param("period", period.day())
                .param("id", rows.stream().map(row -> row.card().value()).toArray(UUID[]::new))
                .params(classes(rows))
                .params(figures(rows))
                .update();
    }

    private static Map<String, Object> classes(List<Row> rows) {
        return Map.ofEntries(
                texts("abc", rows, row -> row.graded().grade().abc()),
                texts("importance", rows, row -> row.graded().grade().importance()),
                texts("level", rows, row -> row.graded().grade().level()),
                texts("weight", rows, row -> row.graded().grade().weight()),
                texts("loyalty", rows, row -> row.graded().grade().loyalty()),
                texts("risk", rows, row -> row.graded().grade().risk()),
                texts("trend", rows, row -> row.graded().trend()),
                texts("saidAbc", rows, row -> row.graded().said().get(Aspect.ABC)),
                texts("saidLevel", rows, row -> row.graded().said().get(Aspect.LEVEL)),
                texts("saidTrend", rows, row -> row.graded().said().get(Aspect.TREND)),
                texts("rules", rows, row -> String.join(" ", row.graded().rules())));
    }

    private static Map<String, Object> figures(List<Row> rows) {
        return Map.ofEntries(
                numbers("year", rows, Figures::year),
                Map.entry("amount", rows.stream().map(Row::amount).toArray(BigDecimal[]::new)),
                amounts("before", rows, figures -> figures.before().map(Wan::amount)),
                numbers("growth", rows, Figures::growth),
                amounts("share", rows, Figures::share),
                amounts("rank", rows, Figures::rank),
                numbers("bought", rows, figures -> Optional.of(figures.yearsBought())),
                numbers("without", rows, figures -> Optional.of(figures.yearsWithout())),
                numbers("yearsTraded", rows, Figures::yearsTraded),
                texts("payment", rows, row -> row.figures().payment()),
                texts("standing", rows, row -> row.figures().standing()));
    }

    private static Map.Entry<String, Object> texts(String name, List<Row> rows, Function<Row, Object> value) {
        return Map.entry(
                name, rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new));
    }

    private static Map.Entry<String, Object> numbers(
            String name, List<Row> rows, Function<Figures, Optional<Integer>> value) {
        return Map.entry(
                name,
                rows.stream()
                        .map(row -> value.apply(row.figures()).orElse(null))
                        .toArray(Integer[]::new));
    }

    private static Map.Entry<String, Object> amounts(
            String name, List<Row> rows, Function<Figures, Optional<BigDecimal>> value) {
        return Map.entry(
                name,
                rows.stream()
                        .map(row -> value.apply(row.figures()).orElse(null))
                        .toArray(BigDecimal[]::new));
    }

    private record Row(CardId card, Figures figures, Graded graded) {

        /** By which lists are ordered: what is not known comes last. */
        BigDecimal amount() {
            return figures.amount().map(Wan::amount).orElse(BigDecimal.ZERO);
        }
    }
}
