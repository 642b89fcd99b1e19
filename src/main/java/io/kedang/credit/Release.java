package io.kedang.credit;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A shipment that may leave.
 *
 * @param open how much of it is not posted yet, in the currency of the account
 * @param until the last day on which it may leave and counts against the limit
 */
public record Release(
        QuestionId id,
        CardId card,
        String document,
        BigDecimal amount,
        BigDecimal open,
        LocalDate until,
        ReleaseState state) {

    /** Whether it counts on the day. */
    public boolean isOpen(LocalDate today) {
        return state == ReleaseState.OPEN && !until.isBefore(today);
    }

    Release less(BigDecimal used) {
        return new Release(id, card, document, amount, open.subtract(used), until, state);
    }

    static Release read(ResultSet row) throws SQLException {
        return new Release(
                new QuestionId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("document"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("open"),
                row.getObject("until", LocalDate.class),
                ReleaseState.valueOf(row.getString("state")));
    }
}
