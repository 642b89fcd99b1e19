package io.kedang.demo;

import io.kedang.archive.PaperPlace;
import io.kedang.card.Cards;
import io.kedang.card.ReadingCards;
import io.kedang.card.Remark;
import io.kedang.demo.DemoCustomer.Fate;
import io.kedang.intake.Collecting;
import io.kedang.intake.Entering;
import io.kedang.intake.Entry;
import io.kedang.intake.OpeningAccounts;
import io.kedang.intake.Reason;
import io.kedang.intake.Reviewing;
import io.kedang.ledger.NewAccount;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.Schedules;
import io.kedang.shared.CardId;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards of the demonstration, made once where there is no card yet, through the same steps that people take. */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER + 10)
class DemoCards implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final DemoActing acting;
    private final Collecting collecting;
    private final Reviewing reviewing;
    private final Entering entering;
    private final OpeningAccounts opening;
    private final Cards cards;
    private final ReadingCards reading;
    private final WorkList workList;
    private final Schedules schedules;
    private final Clock clock;

    DemoCards(
            JdbcClient jdbc,
            DemoActing acting,
            Collecting collecting,
            Reviewing reviewing,
            Entering entering,
            OpeningAccounts opening,
            Cards cards,
            ReadingCards reading,
            WorkList workList,
            Schedules schedules,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.collecting = collecting;
        this.reviewing = reviewing;
        this.entering = entering;
        this.opening = opening;
        this.cards = cards;
        this.reading = reading;
        this.workList = workList;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** All or nothing: a start that was cut off fills the demonstration the next time. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean filled = jdbc.sql("select exists (select from card)")
                .query(Boolean.class)
                .single();
        if (!filled) {
            DemoCustomers.ALL.forEach(this::make);
        }
    }

    private void make(DemoCustomer customer) {
        Map<String, String> texts = customer.texts(LocalDate.now(clock).getYear());
        if (customer.fate() == Fate.BEGUN) {
            texts.keySet().removeIf(path -> path.startsWith("consent.") || path.startsWith("principals."));
        }
        CardId card = as(customer.holder(), () -> collecting.begin(texts));
        if (customer.fate() == Fate.BEGUN) {
            return;
        }
        as(customer.holder(), () -> {
            collecting.handIn(card, collecting.open(card).version(), Optional.empty());
            return card;
        });
        if (customer.fate() != Fate.HANDED_IN) {
            review(customer, card);
        }
    }

    private void review(DemoCustomer customer, CardId card) {
        String manager = customer.holder().matches("sales[13]") ? "manager1" : "manager2";
        as(manager, () -> {
            switch (customer.fate()) {
                case SENT_BACK ->
                    reviewing.sendBack(
                            task(card),
                            new Reason("门牌号与营业执照不一致，请核实后再提交"),
                            List.of(new Remark("address.street", "执照上是 51 号")));
                case REJECTED -> reviewing.reject(task(card), new Reason("该店已停业，不再建档"));
                default ->
                    reviewing.approve(
                            task(card),
                            reading.revision(card, cards.get(card).revision()).digest());
            }
            return card;
        });
        if (customer.fate() == Fate.ENTERED || customer.fate() == Fate.ARCHIVED) {
            enter(customer, card);
        }
    }

    private void enter(DemoCustomer customer, CardId card) {
        Map<String, String> keyed = new HashMap<>(Map.of(
                "basics.licence", customer.licence(),
                "basics.taxNumber", customer.licence(),
                "basics.bankAccount", customer.account()));
        PaperPlace place = new PaperPlace("A1", String.valueOf(1 + customer.number() % 4), "");
        as(
                "clerk1",
                () -> entering.enter(
                        task(card),
                        new Entry(keyed, customer.place().region(), category(customer), place, Optional.empty())));
        if (customer.fate() == Fate.ARCHIVED) {
            as("finance1", () -> {
                opening.open(
                        task(card),
                        new NewAccount(
                                DemoPayer.of(customer).terms(),
                                DemoPayer.of(customer).limit(DemoTrade.monthly(customer))));
                return card;
            });
            visitSoon(customer, card);
        }
    }

    /** Who tries Kedang need not wait for months: the first visits fall due within the next weeks. */
    private void visitSoon(DemoCustomer customer, CardId card) {
        LocalDate day = LocalDate.now(clock).plusWeeks(2L * customer.number());
        schedules.plan(ScheduleKind.RETURN_VISIT, card.subject(), day);
    }

    private static String category(DemoCustomer customer) {
        return switch (customer.trade().outlet()) {
            case "EXCLUSIVE" -> "ZM";
            case "STORE_IN_STORE" -> "DZ";
            case "FRANCHISE" -> "JM";
            case "SPECIALIST" -> "ZY";
            default -> "QT";
        };
    }

    private TaskId task(CardId card) {
        return workList.current(card.subject()).orElseThrow().id();
    }

    private <T> T as(String login, Supplier<T> act) {
        return acting.as(login, act);
    }
}
