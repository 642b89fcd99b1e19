package io.kedang.browser;

import io.kedang.archive.PaperPlace;
import io.kedang.card.ReadingCards;
import io.kedang.identity.ActingAs;
import io.kedang.intake.Collecting;
import io.kedang.intake.Entering;
import io.kedang.intake.Entry;
import io.kedang.intake.OpeningAccounts;
import io.kedang.intake.Reason;
import io.kedang.intake.Reviewing;
import io.kedang.ledger.NewAccount;
import io.kedang.ledger.PaymentTerms;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Cards of sales1 that have come as far as a test needs them, on the way that all cards go. */
@Component
@Profile("test")
class PreparedCards {

    private final ActingAs actingAs;
    private final Collecting collecting;
    private final Reviewing reviewing;
    private final Entering entering;
    private final OpeningAccounts opening;
    private final ReadingCards reading;
    private final WorkList workList;

    PreparedCards(
            ActingAs actingAs,
            Collecting collecting,
            Reviewing reviewing,
            Entering entering,
            OpeningAccounts opening,
            ReadingCards reading,
            WorkList workList) {
        this.actingAs = actingAs;
        this.collecting = collecting;
        this.reviewing = reviewing;
        this.entering = entering;
        this.opening = opening;
        this.reading = reading;
        this.workList = workList;
    }

    CardId begun(Map<String, String> answers) {
        return actingAs.call("sales1", () -> collecting.begin(answers));
    }

    CardId begun(Customer customer) {
        return begun(customer.answers());
    }

    CardId handedIn(Customer customer) {
        CardId card = begun(customer);
        handIn(card);
        return card;
    }

    void handIn(CardId card) {
        actingAs.run("sales1", () -> {
            long version = collecting.open(card).version();
            collecting.handIn(card, version, Optional.empty());
        });
    }

    CardId sentBack(Customer customer) {
        CardId card = handedIn(customer);
        actingAs.run("manager1", () -> reviewing.sendBack(task(card), new Reason("缺少附件"), List.of()));
        return card;
    }

    CardId signed(Customer customer) {
        CardId card = handedIn(customer);
        sign(card);
        return card;
    }

    void sign(CardId card) {
        actingAs.run("manager1", () -> {
            Digest seen = reading.revision(card, 1).digest();
            reviewing.approve(task(card), seen);
        });
    }

    CardId entered(Customer customer) {
        CardId card = signed(customer);
        enter("clerk1", card, customer);
        return card;
    }

    void enter(String clerk, CardId card, Customer customer) {
        Entry entry = new Entry(customer.answers(), "HB", "ZM", new PaperPlace("A1", "3", ""), Optional.empty());
        actingAs.run(clerk, () -> entering.enter(task(card), entry));
    }

    CardId archived(Customer customer) {
        CardId card = entered(customer);
        NewAccount account = new NewAccount(new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("200000"), "");
        actingAs.run("finance1", () -> opening.open(task(card), account));
        return card;
    }

    /** The open task about the card. */
    TaskId task(CardId card) {
        return workList.current(card.subject()).orElseThrow().id();
    }
}
