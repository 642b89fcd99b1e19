package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
@WithPerson("finance1")
class WriteOffsTest {

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private LedgerProof proof;

    @Autowired
    private WriteOffs writeOffs;

    @Autowired
    private DecidingWriteOffs deciding;

    @Autowired
    private ReadingWriteOffs reading;

    @Autowired
    private Entries entries;

    @Autowired
    private WorkList workList;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Told told;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private CardId card;
    private EntryId shipment;

    @BeforeEach
    void debt() {
        today = LocalDate.now(clock);
        card = ledger.account();
        shipment = ledger.shipment(card, today.minusDays(60), "5000.00");
    }

    @Test
    void a_little_is_written_off_at_once() {
        WriteOffId id = ask("1000.00");

        assertThat(task()).isEmpty();
        WriteOffView view = reading.get(id);
        assertThat(view.state()).isEqualTo(WriteOffState.POSTED);
        assertThat(entries.get(view.entry().orElseThrow()).entry())
                .matches(entry -> entry.kind() == EntryKind.WRITE_OFF
                        && entry.amount().equals(Money.of("-1000.00"))
                        && entry.document().equals(view.document()));
        assertThat(open()).isEqualTo(Money.of("4000.00"));
        proof.holds(card, List.of(today.minusDays(1), today));
    }

    @Test
    void parts_of_a_debt_count_together() {
        ask("600.00");

        assertThat(writeOffs.needsSecond(card, Money.of("400.00"))).isFalse();
        assertThat(writeOffs.needsSecond(card, Money.of("400.01"))).isTrue();
        ask("400.01");
        assertThat(task()).isPresent();
    }

    @Test
    void a_second_person_decides_what_is_more() {
        WriteOffId id = ask("5000.00");
        TaskId task = task().orElseThrow().id();

        assertThat(open()).isEqualTo(Money.of("5000.00"));
        assertThatThrownBy(() -> deciding.approve(task, "自己同意自己")).isInstanceOf(RuntimeException.class);
        actingAs.run("finance2", () -> deciding.approve(task, "客户已注销"));

        assertThat(reading.get(id).state()).isEqualTo(WriteOffState.POSTED);
        assertThat(entries.openItems(card)).isEmpty();
        assertThat(task()).isEmpty();
        assertThat(told.of(NoticeKind.WRITTEN_OFF, card)).containsExactly("finance1", "sales1");
        proof.holds(card, List.of(today.minusDays(1), today));
    }

    @Test
    void what_is_refused_stays_owed() {
        WriteOffId id = ask("2000.00");

        actingAs.run("finance2", () -> deciding.refuse(task().orElseThrow().id(), "先起诉"));

        assertThat(reading.get(id))
                .matches(view -> view.state() == WriteOffState.REFUSED
                        && view.decisionReason().equals("先起诉"));
        assertThat(open()).isEqualTo(Money.of("5000.00"));
        assertThat(told.of(NoticeKind.WRITE_OFF_REFUSED, card)).containsExactly("finance1", "sales1");
        ask("2000.00");
    }

    @Test
    void what_the_customer_paid_meanwhile_is_not_written_off() {
        WriteOffId id = ask("5000.00");
        ledger.payment(card, today, "1.00");
        TaskId task = task().orElseThrow().id();

        assertThat(reading.get(id).isOvertaken()).isTrue();
        assertThatThrownBy(() -> actingAs.run("finance2", () -> deciding.approve(task, "晚了")))
                .hasMessageContaining("ledger.settling.more-than-open");
        assertThat(reading.get(id).state()).isEqualTo(WriteOffState.ASKED);
        actingAs.run("finance2", () -> deciding.refuse(task, "已部分付款"));
    }

    @Test
    void one_write_off_of_a_customer_waits_at_a_time() {
        ask("2000.00");

        assertThatThrownBy(() -> ask("1.00")).hasMessageContaining("write-off-waits");
    }

    @Test
    void the_leader_asks_and_finance_decides() {
        actingAs.run("leader1", () -> writeOffs.ask(card, shares("3000.00"), "客户破产"));

        actingAs.run("finance1", () -> deciding.approve(task().orElseThrow().id(), "同意"));

        assertThat(open()).isEqualTo(Money.of("2000.00"));
    }

    @Test
    void wrong_requests_are_refused() {
        assertThat(writeOffs.problems(card, List.of(), ""))
                .extracting(Problem::messageKey)
                .containsExactly("ledger.write-off.nothing", "ledger.reason.missing");
        assertThat(writeOffs.problems(card, shares("5000.01"), "多了"))
                .extracting(Problem::messageKey)
                .containsExactly("ledger.settling.more-than-open");
        actingAs.run("sales1", () -> assertThatThrownBy(() -> ask("1.00")).isInstanceOf(AccessRefused.class));
    }

    private WriteOffId ask(String amount) {
        return writeOffs.ask(card, shares(amount), "多次催收无果");
    }

    private List<Share> shares(String amount) {
        return List.of(new Share(ItemId.whole(shipment), Money.of(amount)));
    }

    private Money open() {
        return entries.openItems(card).get(0).open();
    }

    private Optional<OpenTask> task() {
        return workList.openOn(card).stream()
                .filter(task -> task.processKey().equals("write-off"))
                .findFirst();
    }
}
