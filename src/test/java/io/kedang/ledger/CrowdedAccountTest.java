package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Eight people at one account at once. */
@KedangTest
@WithPerson("finance1")
class CrowdedAccountTest {

    private static final int PEOPLE = 8;
    private static final int EACH = 12;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private LedgerProof proof;

    @Autowired
    private Posting posting;

    @Autowired
    private Allocating allocating;

    @Autowired
    private Entries entries;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private CardId card;

    @BeforeEach
    void account() {
        today = LocalDate.now(clock);
        card = ledger.account(new PaymentTerms(Instalments.of("50/0, 50/30")));
    }

    @Test
    void all_that_they_post_and_allocate_adds_up() throws Exception {
        List<Integer> done = together(person -> {
            Random chance = new Random(person);
            int posted = 0;
            for (int n = 0; n < EACH; n++) {
                posted += act(chance) ? 1 : 0;
            }
            return posted;
        });

        proof.holds(card, List.of(today.minusDays(9), today.minusDays(5), today.minusDays(1), today));
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(PEOPLE * EACH / 2);
    }

    @Test
    void one_receipt_pays_no_more_than_there_is() throws Exception {
        EntryId receipt = ledger.receipt(card, today, "100.00");
        List<ItemId> debits = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            debits.add(ItemId.whole(ledger.shipment(card, today, "120.00")));
        }

        List<Boolean> allocated = together(person -> {
            try {
                allocating.allocate(receipt, List.of(new Share(debits.get(person), Money.of("60.00"))), today);
                return true;
            } catch (LedgerRefused refused) {
                return false;
            }
        });

        assertThat(allocated).containsOnlyOnce(true);
        assertThat(entries.get(receipt).items().get(0).open()).isEqualTo(Money.of("40.00"));
        proof.holds(card, List.of(today));
    }

    @Test
    void one_document_is_posted_once() throws Exception {
        String number = LedgerFixtures.number();

        List<EntryId> posted = together(person -> {
            CardId own = person % 2 == 0 ? card : ledger.account();
            try {
                return posting.post(NewEntry.of(own, EntryKind.SHIPMENT, number, today, Money.of("10.00")));
            } catch (LedgerRefused refused) {
                return refused.first().orElseThrow();
            }
        });

        assertThat(posted).hasSize(PEOPLE).containsOnly(posted.get(0));
    }

    /** @return whether it was not refused */
    private boolean act(Random chance) {
        LocalDate day = today.minusDays(chance.nextInt(10));
        Money amount = Money.yuan(BigDecimal.valueOf(chance.nextInt(1, 20_000), 2));
        try {
            switch (chance.nextInt(5)) {
                case 0, 1 -> posting.post(NewEntry.of(card, EntryKind.SHIPMENT, LedgerFixtures.number(), day, amount));
                case 2 ->
                    posting.post(NewEntry.of(card, EntryKind.RECEIPT, LedgerFixtures.number(), day, amount)
                            .settling(new Settling.OldestFirst()));
                case 3 -> posting.reverse(any(chance), today, "错");
                default ->
                    allocating.takeBack(entries.get(any(chance)).allocations().stream()
                            .filter(AllocationLine::standing)
                            .findFirst()
                            .orElseThrow(LedgerRefused::noAllocation)
                            .id());
            }
            return true;
        } catch (LedgerRefused refused) {
            return false;
        }
    }

    private EntryId any(Random chance) {
        List<PostedEntry> all =
                entries.page(card, EntryFilter.all(), Optional.empty()).entries();
        if (all.isEmpty()) {
            throw LedgerRefused.noEntry();
        }
        return all.get(chance.nextInt(all.size())).id();
    }

    private interface Deed<T> {
        T of(int person);
    }

    private <T> List<T> together(Deed<T> deed) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<T>> deeds = new ArrayList<>();
            for (int n = 0; n < PEOPLE; n++) {
                int person = n;
                deeds.add(() -> actingAs.call(person % 2 == 0 ? "finance1" : "finance2", () -> deed.of(person)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : pool.invokeAll(deeds, 60, TimeUnit.SECONDS)) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
