package io.kedang.benchmark;

import io.kedang.archive.PaperPlace;
import io.kedang.card.CardForm;
import io.kedang.card.Field;
import io.kedang.card.ReadingCards;
import io.kedang.identity.ActingAs;
import io.kedang.intake.Collecting;
import io.kedang.intake.Entering;
import io.kedang.intake.Entry;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.OpeningAccounts;
import io.kedang.intake.Reviewing;
import io.kedang.ledger.NewAccount;
import io.kedang.ledger.PaymentTerms;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Cards on their way through intake, by the people of the demonstration and the use cases of the application: each
 * step looks for its task, reads what its person must have read, and acts.
 */
@Component
class PassingCards {

    private static final List<String> SELLERS = List.of("sales1", "sales2", "sales3", "sales4");
    private static final List<String> REGIONS = List.of("HD", "HB", "HZ", "HN");
    private static final NewAccount ACCOUNT =
            new NewAccount(new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.yuan(new BigDecimal("87654")));

    private final Map<String, SecurityContext> people = new ConcurrentHashMap<>();
    private final ActingAs actingAs;
    private final ReadingCards reading;
    private final WorkList workList;
    private final Collecting collecting;
    private final Reviewing reviewing;
    private final Entering entering;
    private final OpeningAccounts opening;

    PassingCards(
            ActingAs actingAs,
            ReadingCards reading,
            WorkList workList,
            Collecting collecting,
            Reviewing reviewing,
            Entering entering,
            OpeningAccounts opening) {
        this.actingAs = actingAs;
        this.reading = reading;
        this.workList = workList;
        this.collecting = collecting;
        this.reviewing = reviewing;
        this.entering = entering;
        this.opening = opening;
    }

    static String seller(int number) {
        return SELLERS.get(number % SELLERS.size());
    }

    static String managerOf(String seller) {
        return seller.equals("sales1") || seller.equals("sales3") ? "manager1" : "manager2";
    }

    /** From the first word to the open account. */
    void pass(int number) {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        String seller = seller(number);
        CardId card = begin(seller, texts);
        as(seller, () -> {
            collecting.handIn(card, collecting.open(card).version(), Optional.empty());
            return true;
        });
        as(managerOf(seller), () -> {
            TaskId task = task(card);
            reviewing.approve(task, reading.revision(card, 1).digest());
            return true;
        });
        as("clerk1", () -> entering.enter(task(card), entry(texts, REGIONS.get(number % REGIONS.size()))));
        as("finance1", () -> {
            opening.open(task(card), ACCOUNT);
            return true;
        });
    }

    CardId begin(String seller, Map<String, String> texts) {
        return as(seller, () -> collecting.begin(texts));
    }

    /** Of the first revision, as text. */
    String digest(CardId card) {
        return reading.revision(card, 1).digest().hex();
    }

    private TaskId task(CardId card) {
        return workList.current(card.subject()).orElseThrow().id();
    }

    /** The clerk keys from the paper what the salesperson wrote on it. */
    private static Entry entry(Map<String, String> texts, String region) {
        Map<String, String> keyed = new HashMap<>(texts);
        keyed.keySet()
                .retainAll(CardForm.fields().stream()
                        .filter(Field::critical)
                        .map(Field::path)
                        .toList());
        return new Entry(keyed, region, "ZM", new PaperPlace("档案室 2", "C3", ""), Optional.empty());
    }

    /** Signed in once, as in life. */
    <T> T as(String login, Supplier<T> act) {
        SecurityContextHolder.setContext(
                people.computeIfAbsent(login, someone -> actingAs.call(someone, SecurityContextHolder::getContext)));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
