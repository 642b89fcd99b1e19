package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Posting;
import io.kedang.ledger.ProductLine;
import io.kedang.ledger.Settling;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How quickly entries are posted: from a file, chunk by chunk, and one by one by people at once. */
@OnDemand
@KedangTest
class PostingBenchmark {

    private static final int CUSTOMERS = Rounds.of("customers", 400);
    private static final int ENTRIES = Rounds.of("entries", 20_000);
    private static final int CHUNK = Rounds.of("chunk", 2_000);
    private static final int PEOPLE = 8;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private Posting posting;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    @Test
    void posting_by_thousands_and_by_people() throws Exception {
        List<CardId> cards =
                IntStream.range(0, CUSTOMERS).mapToObj(n -> ledger.account()).toList();
        Table table = new Table(ENTRIES + " entries of " + CUSTOMERS + " customers", "what", "per second");
        for (int round = 1; round <= 2; round++) {
            table.row("check shipments, by " + CHUNK, perSecond(shipments(cards), posting::problems));
            table.row("post shipments with 2 lines, by " + CHUNK, perSecond(shipments(cards), posting::postAll));
            table.row("post receipts, oldest first, by " + CHUNK, perSecond(receipts(cards), posting::postAll));
        }
        table.row("one by one, " + PEOPLE + " people, many customers", people(cards));
        table.row("one by one, " + PEOPLE + " people, one customer", people(cards.subList(0, 1)));
        table.print();
    }

    private double perSecond(List<NewEntry> entries, Consumer<List<NewEntry>> work) {
        long start = System.nanoTime();
        for (int from = 0; from < entries.size(); from += CHUNK) {
            List<NewEntry> chunk = entries.subList(from, Math.min(entries.size(), from + CHUNK));
            actingAs.run("finance1", () -> work.accept(chunk));
        }
        return entries.size() * 1e9 / (System.nanoTime() - start);
    }

    private double people(List<CardId> cards) throws Exception {
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int first = person;
                work.add(() -> actingAs.call("finance1", () -> one(cards, first)));
            }
            long start = System.nanoTime();
            int done = 0;
            for (Future<Integer> each : pool.invokeAll(work)) {
                done += each.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdownNow();
        }
    }

    private int one(List<CardId> cards, int first) {
        int each = ENTRIES / 100;
        for (int n = 0; n < each; n++) {
            NewEntry entry = shipment(cards.get((n * PEOPLE + first) % cards.size()), n);
            posting.post(
                    n % 2 == 0
                            ? entry
                            : NewEntry.of(
                                            entry.card(),
                                            EntryKind.RECEIPT,
                                            LedgerFixtures.number(),
                                            today(),
                                            entry.amount())
                                    .settling(new Settling.OldestFirst()));
        }
        return each;
    }

    private List<NewEntry> shipments(List<CardId> cards) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(n -> shipment(cards.get(n % cards.size()), n))
                .toList();
    }

    private List<NewEntry> receipts(List<CardId> cards) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(n -> NewEntry.of(
                                cards.get(n % cards.size()),
                                EntryKind.RECEIPT,
                                LedgerFixtures.number(),
                                today(),
                                Money.of("95.00"))
                        .settling(new Settling.OldestFirst()))
                .toList();
    }

    private NewEntry shipment(CardId card, int n) {
        List<ProductLine> lines = List.of(
                new ProductLine("山地车 26 寸", BigDecimal.valueOf(2), "辆", new BigDecimal("30.00")),
                new ProductLine("车铃", BigDecimal.valueOf(10), "个", new BigDecimal("4.00")));
        return new NewEntry(
                card,
                EntryKind.SHIPMENT,
                "SHIPMENT",
                LedgerFixtures.number(),
                today().minusDays(n % 60),
                today().minusDays(n % 60),
                Money.of("100.00"),
                lines,
                "",
                new Settling.Later());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
