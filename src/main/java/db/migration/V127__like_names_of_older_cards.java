package db.migration;

import io.kedang.card.LikeName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Writes the core of the name to cards that are older than it. In Java, where the one rule for it is. */
public class V127__like_names_of_older_cards extends BaseJavaMigration {

    private static final int AT_ONCE = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement read =
                        connection.prepareStatement("select id, name from card where name <> '' and like_name = ''");
                PreparedStatement write = connection.prepareStatement("update card set like_name = ? where id = ?")) {
            read.setFetchSize(AT_ONCE);
            write(read.executeQuery(), write);
        }
    }

    private static void write(ResultSet cards, PreparedStatement write) throws SQLException {
        int waiting = 0;
        while (cards.next()) {
            write.setString(1, LikeName.of(cards.getString("name")));
            write.setObject(2, cards.getObject("id"));
            write.addBatch();
            if (++waiting % AT_ONCE == 0) {
                write.executeBatch();
            }
        }
        write.executeBatch();
    }
}
