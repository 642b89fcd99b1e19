package io.kedang.credit;

import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryMark;
import io.kedang.ledger.EntryMarks;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a shipment had left beyond the limit or in spite of a hold, beside its entry. */
@Component
@Transactional(readOnly = true)
class FlagMarks implements EntryMarks {

    private final JdbcClient jdbc;

    FlagMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<EntryId, EntryMark> of(Collection<EntryId> entries) {
        Map<EntryId, EntryMark> marks = new HashMap<>();
        if (!entries.isEmpty()) {
            jdbc.sql("select entry_id, card_id, ground from credit_flag where entry_id = any(?)")
                    .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                    .query(row -> {
                        marks.put(
                                new EntryId(row.getObject("entry_id", UUID.class)),
                                new EntryMark(
                                        "red",
                                        "credit.flag." + row.getString("ground"),
                                        "/credit/" + new CardId(row.getObject("card_id", UUID.class))));
                    });
        }
        return marks;
    }
}
