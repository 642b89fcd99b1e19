package io.kedang.statement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The running numbers of statements, without a gap within a year. */
@Component
class StatementSeries {

    private final JdbcClient jdbc;

    StatementSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first of so many numbers in a row. Others of the year wait here until this transaction ends, so take them late
     * and all at once.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long take(int year, int howMany) {
        long last = jdbc.sql("""
                        insert into statement_series (year, last_seq) values (:year, :many)
                        on conflict (year) do update set last_seq = statement_series.last_seq + :many
                        returning last_seq""")
                .param("year", year)
                .param("many", howMany)
                .query(Long.class)
                .single();
        return last - howMany + 1;
    }
}
