package io.kedang.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The classes of a grade as they stand in a row, under the same names in every table. */
final class ClassColumns {

    static final String NAMES = "abc, importance, level, weight, loyalty, risk";

    private ClassColumns() {}

    /** The names with a table's alias before each, in brackets: a value that compares with another. */
    static String of(String alias) {
        return "(" + alias + "." + NAMES.replace(", ", ", " + alias + ".") + ")";
    }

    /** @param prefix before each name; of an outer join there may be no grade */
    static Optional<Grade> read(ResultSet row, String prefix) throws SQLException {
        String abc = row.getString(prefix + "abc");
        if (abc == null) {
            return Optional.empty();
        }
        return Optional.of(new Grade(
                AbcClass.valueOf(abc),
                Importance.valueOf(row.getString(prefix + "importance")),
                Level.valueOf(row.getString(prefix + "level")),
                Weight.valueOf(row.getString(prefix + "weight")),
                Loyalty.valueOf(row.getString(prefix + "loyalty")),
                RiskClass.valueOf(row.getString(prefix + "risk"))));
    }
}
