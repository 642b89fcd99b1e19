package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
@WithPerson("finance1")
class BooksTest {

    @Autowired
    private Books books;

    @Autowired
    private Posting posting;

    @Autowired
    private Allocating allocating;

    @Autowired
    private Entries entries;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    private YearMonth last;
    private CardId card;

    @BeforeEach
    void lastMonth() {
        last = YearMonth.now(clock).minusMonths(1);
        card = ledger.account();
    }

    @AfterEach
    void open() {
        ledger.booksOpen();
    }

    @Test
    void a_closed_month_takes_no_entries_and_no_reversals() {
        EntryId shipment = ledger.shipment(card, last.atDay(10), "100.00");
        books.close(last);
        NewEntry late = NewEntry.of(card, EntryKind.FEE, LedgerFixtures.number(), last.atEndOfMonth(), Money.of("5"));

        assertThat(posting.problems(late)).extracting(Problem::messageKey).containsExactly("ledger.day.closed");
        assertThatThrownBy(() -> posting.post(late)).hasMessageContaining("ledger.day.closed");
        assertThatThrownBy(() -> posting.reverse(shipment, last.atEndOfMonth(), "late"))
                .hasMessageContaining("ledger.day.closed");
        posting.reverse(shipment, LocalDate.now(clock), "in time");
    }

    @Test
    void what_was_allocated_in_a_closed_month_stays() {
        ledger.shipment(card, last.atDay(10), "100.00");
        EntryId receipt = ledger.payment(card, last.atDay(12), "60.00");
        EntryId later = ledger.receipt(card, last.atDay(13), "40.00");
        books.close(last);

        AllocationLine made = entries.get(receipt).allocations().get(0);
        assertThatThrownBy(() -> allocating.takeBack(made.id()))
                .hasMessageContaining("ledger.refused.allocated-in-closed-month");
        ItemId open = entries.openItems(card).get(0).id();
        assertThatThrownBy(
                        () -> allocating.allocate(later, List.of(new Share(open, Money.of("40.00"))), last.atDay(20)))
                .hasMessageContaining("ledger.day.closed");

        allocating.allocate(later, List.of(new Share(open, Money.of("40.00"))), LocalDate.now(clock));
        assertThat(entries.openItems(card)).isEmpty();
    }

    @Test
    void a_month_is_closed_when_it_is_over_and_once() {
        assertThatThrownBy(() -> books.close(last.plusMonths(1))).hasMessageContaining("month-not-over");

        books.close(last);

        assertThatThrownBy(() -> books.close(last)).hasMessageContaining("month-closed");
        assertThatThrownBy(() -> books.close(last.minusMonths(1))).hasMessageContaining("month-closed");
        assertThat(books.closedThrough()).contains(last.atEndOfMonth());
        assertThat(books.view().next()).isEmpty();
    }

    @Test
    void a_second_person_opens_a_month_again() {
        books.close(last);
        books.askReopening(last, "漏记一笔退货");

        assertThat(books.view().mayDecide()).isFalse();
        assertThatThrownBy(() -> books.reopen(last)).hasMessageContaining("own-request");
        assertThatThrownBy(() -> books.askReopening(last, "again")).hasMessageContaining("reopening-asked");
        actingAs.run("finance2", () -> {
            assertThat(books.view().reopening())
                    .hasValueSatisfying(asked -> assertThat(asked.reason()).isEqualTo("漏记一笔退货"));
            books.reopen(last);
        });

        assertThat(books.closedThrough()).contains(last.minusMonths(1).atEndOfMonth());
        assertThat(books.view().events())
                .extracting(BookEvent::what)
                .startsWith(BookEvent.What.REOPENED, BookEvent.What.REOPENING_ASKED, BookEvent.What.CLOSED);
        ledger.shipment(card, last.atDay(10), "1.00");
    }

    @Test
    void a_refused_month_stays_closed_and_can_be_asked_for_again() {
        books.close(last);
        books.askReopening(last, "one");
        actingAs.run("leader1", () -> books.refuseReopening(last, "不需要"));

        assertThat(books.closedThrough()).contains(last.atEndOfMonth());
        assertThatThrownBy(() -> actingAs.run("leader1", () -> books.reopen(last)))
                .hasMessageContaining("reopening-not-asked");
        books.askReopening(last, "two");
    }

    @Test
    void only_the_last_closed_month_is_opened() {
        books.close(last);

        assertThatThrownBy(() -> books.askReopening(last.minusMonths(1), "older"))
                .hasMessageContaining("not-last-closed");
        assertThatThrownBy(() -> books.askReopening(last, " ")).hasMessageContaining("ledger.reason.missing");
    }

    @Test
    void only_finance_and_leaders_close_books() {
        actingAs.run(
                "manager1", () -> assertThatThrownBy(() -> books.close(last)).isInstanceOf(AccessRefused.class));
    }
}
