package io.kedang.card;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the core of the name to cards that are older than it. In Java, where the one rule for it is. */
@Component
class LikeNamesOfOlderCards implements JavaMigration {

    private static final int AT_ONCE = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("127");
    }

    @Override
    public String getDescription() {
        return "like names of older cards";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

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
