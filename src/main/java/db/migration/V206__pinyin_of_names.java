package db.migration;

import io.kedang.card.Pinyin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Lets customers be found by the pinyin of their names. In Java, where the one rule for it is. */
public class V206__pinyin_of_names extends BaseJavaMigration {

    private static final int AT_ONCE = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement schema = connection.createStatement()) {
            schema.execute("alter table card add column pinyin text not null default ''");
            fill(connection);
            schema.execute("create index card_pinyin on card using gin (pinyin gin_trgm_ops) where pinyin <> ''");
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select id, name from card where name ~ '[^ -~]'");
                PreparedStatement write = connection.prepareStatement("update card set pinyin = ? where id = ?")) {
            read.setFetchSize(AT_ONCE);
            write(read.executeQuery(), write);
        }
    }

    private static void write(ResultSet cards, PreparedStatement write) throws SQLException {
        int waiting = 0;
        while (cards.next()) {
            write.setString(1, Pinyin.of(cards.getString("name")));
            write.setObject(2, cards.getObject("id"));
            write.addBatch();
            if (++waiting % AT_ONCE == 0) {
                write.executeBatch();
            }
        }
        write.executeBatch();
    }
}
