package io.kedang.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The limits that hold now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GradingLimits {

    private final JdbcClient jdbc;

    GradingLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Limits now() {
        return jdbc.sql("select * from grading_limits")
                .query((row, n) -> limits(row))
                .single();
    }

    long version() {
        return jdbc.sql("select version from grading_limits").query(Long.class).single();
    }

    /** @return whether nobody has changed them since that version */
    boolean change(Limits limits, long seen) {
        return jdbc.sql("""
                        update grading_limits set limit_a = :limitA, limit_b = :limitB, key_rank = :keyRank, fast = :fast,
                            shrink = :shrink, main_years = :mainYears, share_margin = :shareMargin,
                            rank_margin = :rankMargin, growth_margin = :growthMargin,
                            override_months = :overrideMonths, version = version + 1
                        where version = :seen""")
                        .param("limitA", limits.limitA())
                        .param("limitB", limits.limitB())
                        .param("keyRank", limits.keyRank())
                        .param("fast", limits.fast())
                        .param("shrink", limits.shrink())
                        .param("mainYears", limits.mainYears())
                        .param("shareMargin", limits.shareMargin())
                        .param("rankMargin", limits.rankMargin())
                        .param("growthMargin", limits.growthMargin())
                        .param("overrideMonths", limits.overrideMonths())
                        .param("seen", seen)
                        .update()
                > 0;
    }

    private static Limits limits(ResultSet row) throws SQLException {
        return new Limits(
                row.getBigDecimal("limit_a"),
                row.getBigDecimal("limit_b"),
                row.getBigDecimal("key_rank"),
                row.getInt("fast"),
                row.getInt("shrink"),
                row.getInt("main_years"),
                row.getBigDecimal("share_margin"),
                row.getBigDecimal("rank_margin"),
                row.getInt("growth_margin"),
                row.getInt("override_months"));
    }
}
