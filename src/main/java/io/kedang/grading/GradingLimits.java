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
