package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import io.kedang.shared.TeamId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
@WithPerson("finance1")
class AgeingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final PaymentTerms AT_ONCE = new PaymentTerms(PaymentTerms.Kind.CASH_ON_DELIVERY, 0);

    @Autowired
    private Ageing ageing;

    @Autowired
    private AgedItems items;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private Allocating allocating;

    @Autowired
    private Entries entries;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    private TeamId team;
    private EmployeeId owner;
    private CardId card;

    @BeforeEach
    void customer() {
        team = new TeamId(UUID.randomUUID());
        owner = new EmployeeId(UUID.randomUUID());
        card = customer(owner);
    }

    @Test
    void what_is_owed_lies_in_the_bucket_of_its_days_late() {
        for (int late : new int[] {0, 1, 30, 31, 60, 61, 90, 91, 400}) {
            ledger.shipment(card, DAY.minusDays(late), "1" + late + ".00");
        }
        ledger.receipt(card, DAY, "7.50");
        ledger.shipment(card, DAY.plusDays(1), "999.00");

        AgeingLine line = ageing.of(card, DAY);

        assertThat(line.notDue()).isEqualByComparingTo("10");
        assertThat(line.d30()).isEqualByComparingTo("141");
        assertThat(line.d60()).isEqualByComparingTo("291");
        assertThat(line.d90()).isEqualByComparingTo("351");
        assertThat(line.over90()).isEqualByComparingTo("1591");
        assertThat(line.unallocated()).isEqualByComparingTo("7.5");
        assertThat(line.balance()).isEqualByComparingTo("2376.5");
    }

    @Test
    void what_is_allocated_later_changes_no_earlier_day() {
        EntryId shipment = ledger.shipment(card, DAY.minusDays(50), "100.00");
        EntryId receipt = ledger.receipt(card, DAY.minusDays(20), "80.00");
        AgeingLine before = ageing.of(card, DAY);

        allocating.allocate(receipt, List.of(share(shipment, "80.00")), DAY.plusDays(5));

        assertThat(ageing.of(card, DAY)).isEqualTo(before);
        assertThat(before.d60()).isEqualByComparingTo("100");
        assertThat(before.unallocated()).isEqualByComparingTo("80");
        assertThat(ageing.of(card, DAY.plusDays(5)).d60()).isEqualByComparingTo("20");
        assertThat(ageing.of(card, DAY.plusDays(5)).unallocated()).isZero();
    }

    @Test
    void a_reversal_changes_no_earlier_day() {
        ledger.shipment(card, DAY.minusDays(50), "100.00");
        EntryId receipt = ledger.payment(card, DAY.minusDays(20), "80.00");
        AgeingLine before = ageing.of(card, DAY);

        ledger.reverse(receipt, DAY.plusDays(3));

        assertThat(ageing.of(card, DAY)).isEqualTo(before);
        assertThat(before.d60()).isEqualByComparingTo("20");
        assertThat(ageing.of(card, DAY.plusDays(3)).balance()).isEqualByComparingTo("100");
    }

    @Test
    void customers_salespeople_teams_and_regions_add_up_to_the_same() {
        CardId other = customer(new EmployeeId(UUID.randomUUID()));
        ledger.shipment(card, DAY.minusDays(10), "100.00");
        ledger.shipment(other, DAY.minusDays(70), "30.00");
        ledger.receipt(other, DAY, "5.00");

        for (AgeingGrouping grouping : AgeingGrouping.values()) {
            AgeingPage page = ageing.by(grouping, ofTeam(), Optional.empty());
            assertThat(page.total().balance()).as(grouping.name()).isEqualByComparingTo("125");
            assertThat(page.groups().stream()
                            .map(group -> group.line().balance())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(grouping.name())
                    .isEqualByComparingTo("125");
            assertThat(page.groups())
                    .hasSize(grouping == AgeingGrouping.CUSTOMER || grouping == AgeingGrouping.SALESPERSON ? 2 : 1);
        }
        assertThat(ageing.by(AgeingGrouping.SALESPERSON, ofTeam(), Optional.empty())
                        .groups())
                .extracting(AgeingGroup::key)
                .first()
                .isEqualTo(owner.toString());
    }

    @Test
    void a_region_is_that_of_the_archive_number() {
        ledger.shipment(card, DAY, "60.00");
        AgeingQuery nowhere = new AgeingQuery(
                DAY, Money.YUAN, Optional.of(card), Optional.empty(), Optional.empty(), Optional.of(""));
        assertThat(ageing.by(AgeingGrouping.REGION, nowhere, Optional.empty()).groups())
                .extracting(AgeingGroup::key)
                .containsExactly("");

        String series = "T" + UUID.randomUUID();
        jdbc.sql("insert into archive_series (series, last_seq, opened_at) values (?, 1, now())")
                .param(series)
                .update();
        jdbc.sql("""
                        insert into archive_number (number, series, seq, card_id, region, category, assigned_by, assigned_at)
                        values (?, ?, 1, ?, 'HD', 'X', ?, now())""").params(series + "1", series, card.value(), owner.value()).update();

        assertThat(ageing.by(AgeingGrouping.REGION, nowhere, Optional.empty()).groups())
                .isEmpty();
        assertThat(ageing.by(AgeingGrouping.REGION, ofTeam(), Optional.empty()).groups())
                .extracting(AgeingGroup::key)
                .containsExactly("HD");
    }

    @Test
    void pages_follow_each_other_from_the_most_overdue() {
        List<String> expected = new ArrayList<>();
        for (int n = 0; n < Ageing.PAGE + 1; n++) {
            CardId one = n == 0 ? card : customer(owner);
            ledger.shipment(one, DAY.minusDays(10), (1000 - n) + ".00");
            expected.add(one.toString());
        }

        AgeingPage first = ageing.by(AgeingGrouping.CUSTOMER, ofTeam(), Optional.empty());
        AgeingPage second = ageing.by(
                AgeingGrouping.CUSTOMER,
                ofTeam(),
                AgeingCursor.of(first.next().orElseThrow().text()));

        assertThat(first.groups()).extracting(AgeingGroup::key).isEqualTo(expected.subList(0, Ageing.PAGE));
        assertThat(second.groups()).extracting(AgeingGroup::key).containsExactly(expected.get(Ageing.PAGE));
        assertThat(second.next()).isEmpty();
        assertThat(second.total()).isEqualTo(first.total());
        List<String> all = new ArrayList<>();
        ageing.each(AgeingGrouping.CUSTOMER, ofTeam(), group -> all.add(group.key()));
        assertThat(all).isEqualTo(expected);
    }

    @Test
    void the_entries_behind_a_figure_add_up_to_it_from_page_to_page() {
        for (int n = 0; n < AgedItems.PAGE + 2; n++) {
            ledger.shipment(card, DAY.minusDays(100 + n), "1.01");
        }
        ledger.receipt(card, DAY, "3.00");
        AgeingQuery query = ofTeam();

        AgedItemPage first = items.behind(query, Set.of(AgeingBucket.OVER_90), Optional.empty());
        AgedItemPage second = items.behind(
                query,
                Set.of(AgeingBucket.OVER_90),
                AgedItemCursor.of(first.next().orElseThrow().text()));

        assertThat(first.total())
                .isEqualByComparingTo(ageing.of(card, DAY).over90())
                .isEqualByComparingTo("103.02");
        assertThat(first.reached()).isEqualByComparingTo("101.00");
        assertThat(second.carried()).isEqualByComparingTo("101.00");
        assertThat(second.reached()).isEqualByComparingTo("103.02");
        assertThat(second.items()).hasSize(2);
        assertThat(items.behind(query, Set.of(), Optional.empty()).total()).isEqualByComparingTo("100.02");
        assertThat(items.behind(query, Set.of(AgeingBucket.UNALLOCATED), Optional.empty())
                        .items())
                .singleElement()
                .matches(item -> item.open().compareTo(new BigDecimal("-3.00")) == 0);
    }

    @Test
    void nobody_is_told_of_customers_whose_money_they_do_not_see() {
        CardId own = ledger.account("sales1", AT_ONCE, Money.of("0"));
        ledger.shipment(own, DAY, "10.00");
        AgeingQuery query = new AgeingQuery(
                DAY, Money.YUAN, Optional.of(own), Optional.empty(), Optional.empty(), Optional.empty());

        actingAs.run("sales1", () -> {
            assertThat(ageing.by(AgeingGrouping.CUSTOMER, query, Optional.empty())
                            .total()
                            .balance())
                    .isEqualByComparingTo("10");
            assertThat(items.behind(query, Set.of(), Optional.empty()).total()).isEqualByComparingTo("10");
        });
        actingAs.run("sales2", () -> {
            assertThat(ageing.by(AgeingGrouping.CUSTOMER, query, Optional.empty())
                            .groups())
                    .isEmpty();
            assertThatThrownBy(() -> items.behind(query, Set.of(), Optional.empty()))
                    .isInstanceOf(LedgerRefused.class);
        });
        actingAs.run(
                "office1", () -> assertThatThrownBy(() -> ageing.by(AgeingGrouping.CUSTOMER, query, Optional.empty()))
                        .isInstanceOf(AccessRefused.class));
    }

    private AgeingQuery ofTeam() {
        return new AgeingQuery(
                DAY, Money.YUAN, Optional.empty(), Optional.empty(), Optional.of(team), Optional.empty());
    }

    private static Share share(EntryId entry, String amount) {
        return new Share(ItemId.whole(entry), Money.of(amount));
    }

    private CardId customer(EmployeeId holder) {
        CardId made = CardId.random();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, begun_at, changed_at)
                        values (?, 'ARCHIVED', ?, ?, ?, now(), now())""")
                .params(made.value(), holder.value(), team.value(), "账龄" + made)
                .update();
        ledger.open(made, AT_ONCE, Money.of("0"));
        return made;
    }
}
