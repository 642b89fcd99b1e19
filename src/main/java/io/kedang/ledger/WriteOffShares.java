package io.kedang.ledger;

import io.kedang.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which items so much is given up, as it is stored. */
@Component
class WriteOffShares {

    private final JdbcClient jdbc;
    private final EntryDetails details;

    WriteOffShares(JdbcClient jdbc, EntryDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    void keep(WriteOffId writeOff, List<Share> shares) {
        jdbc.sql("""
                        insert into ledger_write_off_share (write_off, entry_id, part, amount)
                        select :id, n.* from unnest(cast(:entries as uuid[]), cast(:parts as smallint[]), cast(:amounts as numeric[])) n""")
                .param("id", writeOff.value())
                .param("entries", Column.of(shares, share -> share.item().entry()))
                .param("parts", Column.of(shares, share -> share.item().part()))
                .param("amounts", Column.of(shares, share -> share.amount().amount()))
                .update();
    }

    List<Share> of(WriteOffId writeOff, Currency currency) {
        return jdbc.sql("select entry_id, part, amount from ledger_write_off_share where write_off = ?")
                .param(writeOff.value())
                .query((row, n) -> new Share(
                        ItemId.of(row.getObject(1, UUID.class), row.getInt(2)),
                        new Money(row.getBigDecimal(3), currency)))
                .list();
    }

    /** With what is open of them now. */
    List<WriteOffShare> shown(WriteOffId writeOff, Currency currency) {
        Map<ItemId, Money> amounts =
                of(writeOff, currency).stream().collect(Collectors.toMap(Share::item, Share::amount));
        return details.items(amounts.keySet()).stream()
                .map(item -> new WriteOffShare(item, amounts.getOrDefault(item.id(), Money.zero(currency))))
                .toList();
    }
}
