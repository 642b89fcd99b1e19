package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers paid, or were spared. Not limited to the reach of the person who acts. */
@Component
@Transactional(readOnly = true)
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was received on later lines of the ledger than this, without what was reversed; in the currency of the account.
     *
     * @param line as of {@link Standing#lines}
     */
    public BigDecimal since(CardId card, long line) {
        return jdbc.sql("""
                        select coalesce(-sum(e.amount), 0) from ledger_entry e
                        where e.card_id = :card and e.line > :line and e.kind = 'RECEIPT'
                            and not exists (select from ledger_entry r where r.reverses = e.id)""")
                .param("card", card.value())
                .param("line", line)
                .query(BigDecimal.class)
                .single();
    }

    /** Whether the last that happened to this customer was that a debt was given up. */
    public boolean lastWasWriteOff(CardId card) {
        return jdbc.sql("select kind = 'WRITE_OFF' from ledger_entry where card_id = ? order by line desc limit 1")
                .param(card.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
