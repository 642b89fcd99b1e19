package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a customer bought lately: whoever posts the next shipment need not type it again. */
@Component
public class ProductsShipped {

    private static final int SHIPMENTS = 50;
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final OwnAccounts accounts;
    private final Access access;

    ProductsShipped(JdbcClient jdbc, OwnAccounts accounts, Access access) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.access = access;
    }

    /** A product with the unit and the price of its last shipment, as texts to be typed again. */
    public record Product(String name, String unit, String price) {}

    /**
     * By name.
     *
     * @throws LedgerRefused when there is no account of the card within reach
     */
    @Transactional(readOnly = true)
    public List<Product> to(CardId card) {
        access.require(Permission.POST_ENTRIES);
        accounts.require(card);
        return jdbc.sql("""
                        select distinct on (p.product) p.product, p.unit, trim_scale(p.price)::text as price
                        from (select id, line from ledger_entry where card_id = :card and kind = 'SHIPMENT'
                              order by line desc limit :shipments) e
                        join ledger_product_line p on p.entry_id = e.id
                        order by p.product, e.line desc, p.line limit :most""")
                .param("card", card.value())
                .param("shipments", SHIPMENTS)
                .param("most", MOST)
                .query((row, n) -> new Product(row.getString("product"), row.getString("unit"), row.getString("price")))
                .list();
    }
}
