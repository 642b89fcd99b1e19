package io.kedang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.demo.DemoCustomer.Fate;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.NewEntry;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trade of the demonstration, on whatever day it begins. */
class DemoTradeTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29), LocalDate.of(2026, 6, 30));

    private static final List<DemoCustomer> ARCHIVED = DemoCustomers.ALL.stream()
            .filter(customer -> customer.fate() == Fate.ARCHIVED)
            .toList();

    @Test
    void there_is_a_customer_for_every_kind_of_payer() {
        assertThat(ARCHIVED).extracting(DemoPayer::of).contains(DemoPayer.values());
    }

    @Test
    void nothing_lies_in_the_future_and_no_number_is_used_twice() {
        for (LocalDate day : DAYS) {
            List<NewEntry> entries = entries(day);
            assertThat(entries).allSatisfy(entry -> assertThat(entry.postedOn()).isBeforeOrEqualTo(day));
            assertThat(entries).extracting(NewEntry::document).doesNotHaveDuplicates();
        }
    }

    @Test
    void customers_buy_in_a_year_about_what_their_cards_say() {
        for (DemoCustomer customer : ARCHIVED) {
            BigDecimal said = new BigDecimal(customer.trade().salesLast()).multiply(BigDecimal.valueOf(10_000));
            BigDecimal bought = new DemoTrade(customer, CardId.random(), DAYS.get(0))
                    .entries().stream()
                            .filter(entry -> entry.kind() == EntryKind.SHIPMENT)
                            .filter(entry -> entry.postedOn().getYear() == 2025)
                            .map(entry -> entry.amount().amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(bought).isBetween(said.multiply(new BigDecimal("0.8")), said.multiply(new BigDecimal("1.1")));
        }
    }

    @Test
    void the_lines_of_a_shipment_add_up_to_its_amount() {
        assertThat(entries(DAYS.get(0)))
                .filteredOn(entry -> !entry.lines().isEmpty())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.lines().stream()
                                .map(line -> line.quantity().multiply(line.price()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(entry.amount().amount()));
    }

    private static List<NewEntry> entries(LocalDate day) {
        return ARCHIVED.stream().flatMap(customer -> trade(customer, day)).toList();
    }

    private static Stream<NewEntry> trade(DemoCustomer customer, LocalDate day) {
        return new DemoTrade(customer, CardId.random(), day).entries().stream();
    }
}
