package io.kedang.credit;

import io.kedang.card.Cards;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.PaymentTerms;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Customers of sales1 with a limit of 1 000, and what the people of the demonstration ask and decide about them. */
@Component
public class CreditFixtures {

    private final LedgerFixtures ledger;
    private final Cards cards;
    private final ReleasingShipments releasing;
    private final Holds holds;
    private final ProposingLimits proposing;
    private final Questions questions;
    private final Exposures exposures;
    private final ReadingCredit reading;
    private final WorkList workList;
    private final ActingAs actingAs;
    private final Clock clock;

    CreditFixtures(
            LedgerFixtures ledger,
            Cards cards,
            ReleasingShipments releasing,
            Holds holds,
            ProposingLimits proposing,
            Questions questions,
            Exposures exposures,
            ReadingCredit reading,
            WorkList workList,
            ActingAs actingAs,
            Clock clock) {
        this.ledger = ledger;
        this.cards = cards;
        this.releasing = releasing;
        this.holds = holds;
        this.proposing = proposing;
        this.questions = questions;
        this.exposures = exposures;
        this.reading = reading;
        this.workList = workList;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    public CardId customer() {
        return customerOf("sales1");
    }

    public CardId customerOf(String login) {
        return ledger.account(login, new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("1000"));
    }

    /** What the customer is called. */
    public String name(CardId card) {
        return cards.names(List.of(card)).get(card);
    }

    /** To whom more was shipped than the limit allows, and nothing leaves any more. */
    public CardId held() {
        CardId card = customer();
        ship(card, "1234.56");
        hold(card);
        return card;
    }

    public void hold(CardId card) {
        actingAs.run("manager1", () -> holds.place(card, HoldReason.ARREARS, "两个月没有付款"));
    }

    /** For whom the person proposes another limit. */
    public CardId proposed(String login) {
        CardId card = customer();
        actingAs.run(login, () -> proposing.propose(card, Money.of("1200"), new Reason("付款一直准时")));
        return card;
    }

    /** As dispatch1, under a number of its own. */
    public Answer ask(CardId card, String amount) {
        return ask("dispatch1", card, LedgerFixtures.number(), amount);
    }

    public Answer ask(String login, CardId card, String document, String amount) {
        return actingAs.call(
                login, () -> questions.get(releasing.ask(new NewShipment(card, document, Money.of(amount)))));
    }

    /** Posted by finance1 today. */
    public EntryId ship(CardId card, String document, String amount) {
        return ledger.post(NewEntry.of(card, EntryKind.SHIPMENT, document, LocalDate.now(clock), Money.of(amount)));
    }

    public EntryId ship(CardId card, String amount) {
        return ship(card, LedgerFixtures.number(), amount);
    }

    Exposure exposure(CardId card) {
        return exposures.of(card).orElseThrow();
    }

    /** As finance1 sees it. */
    CreditFile file(CardId card) {
        return actingAs.call("finance1", () -> reading.get(card));
    }

    Optional<OpenTask> task(CardId card, String process) {
        return workList.openOn(card).stream()
                .filter(task -> task.processKey().equals(process))
                .findFirst();
    }

    public TaskId limitTask(CardId card) {
        return task(card, "credit-limit").orElseThrow().id();
    }

    public TaskId overrunTask(CardId card) {
        return task(card, "over-limit").orElseThrow().id();
    }
}
