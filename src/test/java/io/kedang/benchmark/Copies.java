package io.kedang.benchmark;

import io.kedang.database.TestDatabase;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Makes many rows of few that the application wrote itself: the same in all but identities, names and times. */
class Copies implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    Copies() throws java.sql.SQLException {
        connection = new SingleConnectionDataSource(TestDatabase.asSuperuser().getConnection(), true);
        jdbc = JdbcClient.create(connection);
        // references are right by construction; checking each would take longer than all the rest
        jdbc.sql("set session_replication_role = replica").update();
    }

    /** Identity of the copy number {@code n} of what has this identity. */
    static String id(String column) {
        return "md5(t." + column + "::text || '#' || n)::uuid";
    }

    /**
     * @param others the columns that differ from the original's, as SQL over the original {@code t} and the number
     *     {@code n} of the copy
     */
    void make(String table, String which, int copies, Map<String, String> others) {
        List<String> columns = jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'
                        order by ordinal_position""").param(table).query(String.class).list();
        String values = columns.stream()
                .map(column -> others.getOrDefault(column, "t." + column))
                .collect(java.util.stream.Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " t, generate_series(1, " + copies + ") n where " + which)
                .update();
    }

    void run(String sql) {
        jdbc.sql(sql).update();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
