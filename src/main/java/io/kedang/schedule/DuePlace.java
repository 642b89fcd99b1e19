package io.kedang.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** The place of one who is due, in the order in which they are taken. @param months its interval as it is set now */
record DuePlace(UUID subject, LocalDate due, int months) {

    /** Before all others. */
    static final DuePlace FIRST = new DuePlace(new UUID(0, 0), LocalDate.of(1900, 1, 1), 1);

    static DuePlace of(ResultSet row, int number) throws SQLException {
        return new DuePlace(
                row.getObject("subject", UUID.class), row.getObject("next_due", LocalDate.class), row.getInt("months"));
    }
}
