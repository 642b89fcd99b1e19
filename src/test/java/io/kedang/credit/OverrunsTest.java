package io.kedang.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Posting;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has left is posted all the same, flagged, and judged once for each customer. */
@KedangTest
class OverrunsTest {

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private JudgingOverruns judging;

    @Autowired
    private Holds holds;

    @Autowired
    private Posting posting;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    @Test
    void shipments_beyond_the_limit_are_flagged_and_bring_one_task() {
        CardId card = credit.customer();
        credit.ship(card, "1000");
        assertThat(credit.task(card, "over-limit")).isEmpty();

        EntryId beyond = credit.ship(card, "0.01");
        TaskId task = credit.overrunTask(card);
        EntryId further = credit.ship(card, "50");

        assertThat(credit.overrunTask(card)).isEqualTo(task);
        assertThat(credit.file(card).flags())
                .extracting(Flag::entry, Flag::ground, Flag::exposure)
                .containsExactly(tuple(further, "1050.01"), tuple(beyond, "1000.01"));
        assertThat(credit.exposure(card).balance()).isEqualTo(Money.of("1050.01"));
    }

    private static Tuple tuple(EntryId entry, String exposure) {
        return Tuple.tuple(entry, Ground.BEYOND_LIMIT, Money.of(exposure));
    }

    @Test
    void what_was_released_is_not_flagged_though_a_hold_came_between() {
        CardId card = credit.customer();
        String document = LedgerFixtures.number();
        credit.ask("dispatch1", card, document, "500");
        actingAs.run("finance1", () -> holds.place(card, HoldReason.DISPUTE, ""));

        credit.ship(card, document, "500");
        assertThat(credit.file(card).flags()).isEmpty();

        credit.ship(card, "1");
        assertThat(credit.file(card).flags()).extracting(Flag::ground).containsExactly(Ground.ON_HOLD);
    }

    @Test
    void more_than_was_released_is_flagged() {
        CardId card = credit.customer();
        String document = LedgerFixtures.number();
        credit.ask("dispatch1", card, document, "900");
        credit.ship(card, document, "1001");
        assertThat(credit.file(card).flags()).extracting(Flag::ground).containsExactly(Ground.BEYOND_LIMIT);
        assertThat(credit.exposure(card).released()).isEqualTo(Money.of("0"));
    }

    @Test
    void a_file_flags_the_lines_that_go_beyond() {
        CardId card = credit.customer();
        CardId other = credit.customer();
        LocalDate today = LocalDate.now(clock);
        actingAs.run(
                "finance1",
                () -> posting.postAll(
                        List.of(entry(card, today, "600"), entry(other, today, "1000"), entry(card, today, "600"))));
        assertThat(credit.file(card).flags()).hasSize(1);
        assertThat(credit.file(other).flags()).isEmpty();
        assertThat(credit.task(other, "over-limit")).isEmpty();
    }

    private static NewEntry entry(CardId card, LocalDate day, String amount) {
        return NewEntry.of(card, EntryKind.SHIPMENT, LedgerFixtures.number(), day, Money.of(amount));
    }

    @Test
    void finance_lets_it_be_and_the_next_brings_another_task() {
        CardId card = credit.customer();
        credit.ship(card, "1001");
        TaskId first = credit.overrunTask(card);
        assertThatThrownBy(() -> actingAs.run("manager1", () -> judging.accept(first, new Reason("可以"))))
                .isInstanceOf(TaskRefused.class);
        actingAs.run("finance1", () -> judging.accept(first, new Reason("已约定周末付款")));
        assertThat(credit.task(card, "over-limit")).isEmpty();

        credit.ship(card, "1");
        assertThat(credit.overrunTask(card)).isNotEqualTo(first);
    }

    @Test
    void finance_holds_what_else_would_leave() {
        CardId card = credit.customer();
        credit.ship(card, "1001");
        actingAs.run("finance1", () -> judging.hold(credit.overrunTask(card), new Reason("先收款")));
        assertThat(holds.current(List.of(card)).get(card))
                .extracting(Hold::reason)
                .containsExactly(HoldReason.OVERRUN);
        assertThat(credit.ask(card, "1").ground()).isEqualTo(Ground.ON_HOLD);
    }

    @Test
    void finance_proposes_another_limit() {
        CardId card = credit.customer();
        credit.ship(card, "1001");
        actingAs.run("finance1", () -> judging.propose(credit.overrunTask(card), Money.of("1100"), new Reason("销量增长")));
        assertThat(credit.file(card).openProposal()).map(Proposal::state).contains(ProposalState.JUDGED);
        assertThat(credit.task(card, "over-limit")).isEmpty();
    }
}
