package io.kedang.demo;

import io.kedang.demo.DemoCustomer.Fate;
import io.kedang.ledger.Books;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Posting;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of the demonstration, made once in a new demonstration: nearly two years of trade with every kind of payer. */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER + 20)
class DemoLedger implements ApplicationRunner {

    /** Who is not in a demonstration of before there was a ledger: that one stays as people have left it. */
    static final String SECOND = "finance2";

    private final JdbcClient jdbc;
    private final DemoActing acting;
    private final Posting posting;
    private final Books books;
    private final DemoTroubles troubles;
    private final DemoStatements statements;
    private final Clock clock;

    DemoLedger(
            JdbcClient jdbc,
            DemoActing acting,
            Posting posting,
            Books books,
            DemoTroubles troubles,
            DemoStatements statements,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.posting = posting;
        this.books = books;
        this.troubles = troubles;
        this.statements = statements;
        this.clock = clock;
    }

    /** All or nothing: a start that was cut off fills the ledger the next time. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean filled = jdbc.sql("select exists (select from ledger_entry)")
                .query(Boolean.class)
                .single();
        Map<CardId, DemoPayer> customers = new LinkedHashMap<>();
        List<NewEntry> entries = filled || !acting.knows(SECOND) ? List.of() : trade(customers);
        if (!entries.isEmpty()) {
            acting.run("finance1", () -> posting.postAll(entries));
            acting.run("finance1", () -> books.close(YearMonth.now(clock).minusMonths(2)));
            customers.forEach(troubles::happen);
            statements.issue(customers);
        }
    }

    /** In the order of the days, as it would have been posted. */
    private List<NewEntry> trade(Map<CardId, DemoPayer> customers) {
        Map<String, CardId> cards = cards();
        LocalDate today = LocalDate.now(clock);
        List<NewEntry> entries = new ArrayList<>();
        for (DemoCustomer customer : DemoCustomers.ALL) {
            CardId card = cards.get(customer.name());
            if (customer.fate() == Fate.ARCHIVED && card != null) {
                customers.put(card, DemoPayer.of(customer));
                entries.addAll(new DemoTrade(customer, card, today).entries());
            }
        }
        entries.sort(Comparator.comparing(NewEntry::postedOn).thenComparing(NewEntry::kind));
        return entries;
    }

    private Map<String, CardId> cards() {
        Map<String, CardId> cards = new HashMap<>();
        jdbc.sql("select c.id, c.name from card c join ledger_account a on a.card_id = c.id")
                .query(row -> {
                    cards.put(row.getString("name"), new CardId(row.getObject("id", UUID.class)));
                });
        return cards;
    }
}
