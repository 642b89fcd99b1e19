package io.kedang.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.grading.GradeProposal.Decision;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads proposals from rows, and limits from JSON. */
@Component
class ProposalRows {

    /** A proposal with the names, grade and limits that belong to it. */
    static final String SELECT = """
            select p.*, c.name, c.owner, r.limits, o.until,
                   g.abc as held_abc, g.importance as held_importance, g.level as held_level,
                   g.weight as held_weight, g.loyalty as held_loyalty, g.risk as held_risk
            from grade_proposal p
            join card c on c.id = p.card_id
            join grade_run r on r.team = p.team and r.period = p.period
            left join grade g on g.card_id = p.card_id
            left join grade_override o on o.card_id = p.card_id
            """;

    private final ObjectMapper json;

    ProposalRows(ObjectMapper json) {
        this.json = json;
    }

    String write(Limits limits) {
        try {
            return json.writeValueAsString(limits);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("limits are always JSON", e);
        }
    }

    Limits limits(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("limits"), Limits.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored limits are always JSON", e);
        }
    }

    GradeProposal proposal(ResultSet row) throws SQLException {
        Figures figures = figures(row);
        return new GradeProposal(
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                new EmployeeId(row.getObject("owner", UUID.class)),
                new ReviewPeriod(row.getObject("period", LocalDate.class)),
                ClassColumns.read(row, "").orElseThrow(),
                Trend.valueOf(row.getString("trend")),
                ClassColumns.read(row, "held_"),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                figures,
                reasons(row, figures),
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf));
    }

    /** In the order of the aspects; a class that was kept says so after its rule. */
    private List<Reason> reasons(ResultSet row, Figures figures) throws SQLException {
        Limits limits = limits(row);
        List<String> rules = Arrays.asList((String[]) row.getArray("rules").getArray());
        List<Reason> reasons = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<Reason> found = rules.stream()
                    .filter(rule -> Aspect.ofRule(rule) == aspect)
                    .map(rule -> Reasons.of(aspect, rule, figures, limits))
                    .toList();
            reasons.addAll(found);
            if (aspect == Aspect.RISK && found.isEmpty()) {
                reasons.add(Reasons.noRisk());
            }
            if (kept(row, aspect)) {
                reasons.add(Reasons.kept(aspect));
            }
        }
        return reasons;
    }

    private static boolean kept(ResultSet row, Aspect aspect) throws SQLException {
        return Aspect.STEADIED.contains(aspect)
                && !row.getString(aspect.decision()).equals(row.getString("said_" + aspect.decision()));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Optional<Integer> year = Optional.ofNullable(row.getObject("year", Integer.class));
        BigDecimal amount = row.getBigDecimal("amount");
        return new Figures(
                year,
                year.map(known -> new Wan(amount)),
                Optional.ofNullable(row.getBigDecimal("before")).map(Wan::new),
                Optional.ofNullable(row.getObject("growth", Integer.class)),
                Optional.ofNullable(row.getBigDecimal("share")),
                Optional.ofNullable(row.getBigDecimal("rank")),
                row.getInt("bought"),
                row.getInt("without"),
                Optional.ofNullable(row.getObject("years_traded", Integer.class)),
                PaymentBehaviour.valueOf(row.getString("payment")),
                CreditStanding.valueOf(row.getString("standing")));
    }
}
