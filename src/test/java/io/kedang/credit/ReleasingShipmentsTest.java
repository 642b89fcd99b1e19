package io.kedang.credit;

import static io.kedang.notice.NoticeKind.SHIPMENT_REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** May this ship? Every answer, and what becomes of a yes. */
@KedangTest
class ReleasingShipmentsTest {

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private ReleasingShipments releasing;

    @Autowired
    private AllowingShipments allowing;

    @Autowired
    private Holds holds;

    @Autowired
    private Questions questions;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Told told;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void what_stays_within_the_limit_is_released_to_the_last_cent() {
        CardId card = credit.customer();
        credit.ship(card, "300");

        Answer first = credit.ask(card, "699.99");
        assertThat(first.ground()).isEqualTo(Ground.WITHIN_LIMIT);
        assertThat(credit.exposure(card).free()).isEqualTo(Money.of("0.01"));

        assertThat(credit.ask(card, "0.02").ground()).isEqualTo(Ground.BEYOND_LIMIT);
        assertThat(credit.ask(card, "0.01").ground()).isEqualTo(Ground.WITHIN_LIMIT);
        assertThat(credit.exposure(card).usePercent()).isEqualTo(100);
        assertThat(told.of(SHIPMENT_REFUSED, card)).contains("finance1", "finance2", "sales1");
        assertThat(credit.file(card).answers()).hasSize(3);
    }

    /** With the figures of the guide for finance. */
    @Test
    void the_example_of_the_guide() {
        CardId card = credit.customer();
        String first = LedgerFixtures.number();
        String second = LedgerFixtures.number();
        credit.ship(card, "300");
        assertThat(credit.ask("dispatch1", card, first, "600").ground()).isEqualTo(Ground.WITHIN_LIMIT);
        assertThat(credit.exposure(card)).isEqualTo(exposure("1000", "300", "600"));
        assertThat(credit.ask("dispatch1", card, second, "150").ground()).isEqualTo(Ground.BEYOND_LIMIT);
        credit.ship(card, first, "600");
        assertThat(credit.exposure(card)).isEqualTo(exposure("1000", "900", "0"));
        ledger.receipt(card, LocalDate.now(clock), "400");
        assertThat(credit.ask("dispatch1", card, second, "150").ground()).isEqualTo(Ground.WITHIN_LIMIT);
        assertThat(credit.exposure(card)).isEqualTo(exposure("1000", "500", "150"));
        assertThat(credit.exposure(card).free()).isEqualTo(Money.of("350"));
    }

    @Test
    void a_payment_makes_room_again() {
        CardId card = credit.customer();
        credit.ship(card, "1000");
        assertThat(credit.ask(card, "1").ground()).isEqualTo(Ground.BEYOND_LIMIT);
        ledger.receipt(card, LocalDate.now(clock), "400");
        assertThat(credit.ask(card, "400").ground()).isEqualTo(Ground.WITHIN_LIMIT);
    }

    @Test
    void those_who_ask_at_once_do_not_exceed_the_limit_together() throws Exception {
        CardId card = credit.customer();
        List<Callable<Answer>> eight = IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(n -> () -> credit.ask(card, "300"))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            long released = 0;
            for (var answer : threads.invokeAll(eight)) {
                released += answer.get().ground().isYes() ? 1 : 0;
            }
            assertThat(released).isEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
        assertThat(credit.exposure(card).released()).isEqualTo(Money.of("900"));
    }

    @Test
    void nothing_leaves_while_a_hold_stands() {
        CardId card = credit.customer();
        HoldId hold = actingAs.call("manager1", () -> holds.place(card, HoldReason.ARREARS, "两个月没付款"));
        assertThat(actingAs.call("finance1", () -> holds.place(card, HoldReason.ARREARS, "又一次")))
                .isEqualTo(hold);
        assertThat(credit.ask(card, "1").ground()).isEqualTo(Ground.ON_HOLD);

        actingAs.run("finance1", () -> holds.end(hold, new Reason("已付清")));
        assertThat(credit.ask(card, "1").ground()).isEqualTo(Ground.WITHIN_LIMIT);
        assertThatThrownBy(() -> actingAs.run("finance1", () -> holds.end(hold, new Reason("再来"))))
                .isInstanceOf(CreditRefused.class)
                .hasMessageContaining("moved-on");
    }

    @Test
    void a_hold_whose_reason_is_gone_leaves_the_others_standing() {
        CardId card = credit.customer();
        actingAs.run("finance1", () -> holds.place(card, HoldReason.ARREARS, ""));
        actingAs.run("finance1", () -> holds.place(card, HoldReason.DISPUTE, "数量有争议"));
        actingAs.run("finance1", () -> holds.reasonGone(card, HoldReason.ARREARS));
        assertThat(holds.current(List.of(card)).get(card))
                .extracting(Hold::reason)
                .containsExactly(HoldReason.DISPUTE);
        assertThat(credit.ask(card, "1").ground()).isEqualTo(Ground.ON_HOLD);
    }

    @Test
    void one_shipment_is_allowed_once_until_its_day_and_not_to_who_allowed_it() {
        CardId card = credit.customer();
        Answer refused = credit.ask(card, "1100");
        LocalDate today = LocalDate.now(clock);
        actingAs.run(
                "finance1",
                () -> allowing.allow(
                        card, Money.of("1100"), today.plusDays(2), new Reason("老客户，旺季备货"), Optional.of(refused.id())));

        assertThat(credit.ask("finance1", card, LedgerFixtures.number(), "1050").ground())
                .isEqualTo(Ground.BEYOND_LIMIT);
        assertThat(credit.ask(card, "1100.01").ground()).isEqualTo(Ground.BEYOND_LIMIT);
        Answer allowed = credit.ask(card, "1100");
        assertThat(allowed.ground()).isEqualTo(Ground.ALLOWED);
        assertThat(credit.ask(card, "1").ground()).isEqualTo(Ground.BEYOND_LIMIT);
        assertThat(credit.file(card).allowances()).hasSize(1).allMatch(one -> one.usedAt()
                .isPresent());
        assertThat(actingAs.call("finance1", () -> questions.get(allowed.id())).then())
                .map(Exposure::limit)
                .contains(Money.of("1000"));
    }

    @Test
    void an_allowance_ends_with_its_day() {
        CardId card = credit.customer();
        actingAs.run("finance1", () -> holds.place(card, HoldReason.OTHER, ""));
        LocalDate today = LocalDate.now(clock);
        actingAs.run("finance1", () -> allowing.allow(card, Money.of("10"), today, new Reason("样品"), Optional.empty()));
        clock.moveTo(today.plusDays(1).atTime(9, 0));
        assertThat(credit.ask(card, "10").ground()).isEqualTo(Ground.ON_HOLD);
    }

    @Test
    void far_beyond_the_limit_only_the_leader_allows_it() {
        CardId card = credit.customer();
        LocalDate today = LocalDate.now(clock);
        Callable<AllowanceId> allow =
                () -> allowing.allow(card, Money.of("1200.01"), today, new Reason("大单"), Optional.empty());
        assertThatThrownBy(() -> actingAs.call("finance1", allow))
                .isInstanceOf(CreditRefused.class)
                .hasMessageContaining("leader-only");
        actingAs.call("leader1", allow);
        assertThat(credit.ask(card, "1200.01").ground()).isEqualTo(Ground.ALLOWED);
    }

    @Test
    void several_small_allowances_go_no_further_than_one_large_one() {
        CardId card = credit.customer();
        LocalDate today = LocalDate.now(clock);
        Callable<AllowanceId> allow =
                () -> allowing.allow(card, Money.of("1100"), today, new Reason("分两批"), Optional.empty());
        actingAs.call("finance1", allow);
        assertThatThrownBy(() -> actingAs.call("finance1", allow))
                .isInstanceOf(CreditRefused.class)
                .hasMessageContaining("leader-only");
    }

    @Test
    void whoever_asked_does_not_allow_it_and_nobody_for_an_own_customer() {
        CardId card = credit.customer();
        LocalDate today = LocalDate.now(clock);
        Answer refused = credit.ask("finance1", card, LedgerFixtures.number(), "1100");
        assertThatThrownBy(() -> actingAs.call(
                        "finance1",
                        () -> allowing.allow(
                                card, Money.of("1100"), today, new Reason("我自己问的"), Optional.of(refused.id()))))
                .hasMessageContaining("own-proposal");
        CardId own = credit.customerOf("manager1");
        assertThatThrownBy(() -> actingAs.call(
                        "manager1",
                        () -> allowing.allow(own, Money.of("1"), today, new Reason("自己的客户"), Optional.empty())))
                .hasMessageContaining("own-customer");
        assertThatThrownBy(() -> actingAs.call("manager2", () -> holds.place(card, HoldReason.OTHER, "")))
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> actingAs.call("sales1", () -> holds.place(card, HoldReason.OTHER, "")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void posting_uses_the_release_up_part_by_part() {
        CardId card = credit.customer();
        String document = LedgerFixtures.number();
        Answer released = credit.ask("dispatch1", card, document, "900");
        credit.ship(card, document, "600");
        assertThat(credit.exposure(card)).isEqualTo(exposure("1000", "600", "300"));
        credit.ship(card, document + "/2", "300");
        assertThat(credit.exposure(card)).isEqualTo(exposure("1000", "900", "0"));
        assertThat(credit.file(card).flags()).isEmpty();
        assertThat(release(released).state()).isEqualTo(ReleaseState.POSTED);
    }

    @Test
    void however_its_number_is_typed_and_ends_the_posted_shipment_uses_its_own_release() {
        CardId card = credit.customer();
        String document = LedgerFixtures.number() + "/12";
        credit.ask("dispatch1", card, "\u3000" + document.replace('1', '\uff11'), "600");
        credit.ship(card, document, "600");
        assertThat(credit.exposure(card)).isEqualTo(exposure("1000", "600", "0"));
        assertThat(credit.file(card).flags()).isEmpty();
        assertThatThrownBy(() -> credit.ask("dispatch1", card, document.replace('2', '\uff12'), "1"))
                .hasMessageContaining("credit.problem.posted");
    }

    @Test
    void a_reversal_gives_the_release_back() {
        CardId card = credit.customer();
        String document = LedgerFixtures.number();
        Answer released = credit.ask("dispatch1", card, document, "900");
        var entry = credit.ship(card, document, "900");
        ledger.reverse(entry, LocalDate.now(clock));
        assertThat(credit.exposure(card)).isEqualTo(exposure("1000", "0", "900"));
        assertThat(release(released).state()).isEqualTo(ReleaseState.OPEN);
    }

    @Test
    void a_release_counts_until_its_last_day() {
        CardId card = credit.customer();
        LocalDate today = LocalDate.now(clock);
        Answer released = credit.ask(card, "900");
        clock.moveTo(today.plusDays(7).atTime(9, 0));
        assertThat(credit.exposure(card).released()).isEqualTo(Money.of("900"));
        clock.moveTo(today.plusDays(8).atTime(9, 0));
        assertThat(credit.exposure(card).released()).isEqualTo(Money.of("0"));
        assertThat(credit.ask(card, "1000").ground()).isEqualTo(Ground.WITHIN_LIMIT);
        assertThat(release(released).state()).isEqualTo(ReleaseState.EXPIRED);
    }

    @Test
    void what_does_not_leave_after_all_is_given_back() {
        CardId card = credit.customer();
        Answer released = credit.ask(card, "900");
        assertThatThrownBy(() -> actingAs.run("clerk1", () -> releasing.giveBack(released.id())))
                .hasMessageContaining("NOT_FOUND");
        actingAs.run("dispatch1", () -> releasing.giveBack(released.id()));
        assertThat(credit.exposure(card).released()).isEqualTo(Money.of("0"));
        assertThatThrownBy(() -> actingAs.run("dispatch1", () -> releasing.giveBack(released.id())))
                .hasMessageContaining("moved-on");
    }

    @Test
    void a_number_is_released_once_and_not_after_it_was_posted() {
        CardId card = credit.customer();
        String document = LedgerFixtures.number();
        credit.ask("dispatch1", card, document, "100");
        assertThatThrownBy(() -> credit.ask("dispatch1", card, document, "100"))
                .hasMessageContaining("credit.problem.released");
        credit.ship(card, document, "100");
        assertThatThrownBy(() -> credit.ask("dispatch1", card, document, "100"))
                .hasMessageContaining("credit.problem.posted");
        assertThatThrownBy(() -> credit.ask("dispatch1", card, LedgerFixtures.number(), "100 USD"))
                .hasMessageContaining("credit.problem.currency");
    }

    @Test
    void a_dispatcher_sees_the_answer_and_no_figures() {
        CardId card = credit.customer();
        Answer answer = credit.ask(card, "5000");
        assertThat(answer.then()).isEmpty();
        assertThat(actingAs.call("dispatch1", () -> questions.mine()))
                .allMatch(mine -> mine.then().isEmpty());
        assertThatThrownBy(() -> actingAs.call("service1", () -> questions.get(answer.id())))
                .hasMessageContaining("NOT_FOUND");
        assertThat(actingAs.call("finance1", () -> questions.get(answer.id())).then())
                .isPresent();
        assertThat(actingAs.call("clerk1", () -> credit.ask("clerk1", card, LedgerFixtures.number(), "1"))
                        .then())
                .isEmpty();
    }

    private Release release(Answer answer) {
        return actingAs.call("finance1", () -> questions.get(answer.id()))
                .release()
                .orElseThrow();
    }

    private static Exposure exposure(String limit, String balance, String released) {
        return new Exposure(Money.of(limit), Money.of(balance), Money.of(released));
    }
}
