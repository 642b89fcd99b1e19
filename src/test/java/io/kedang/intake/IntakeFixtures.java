package io.kedang.intake;

import io.kedang.archive.ArchiveNumber;
import io.kedang.archive.PaperPlace;
import io.kedang.card.CardForm;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.Draft;
import io.kedang.card.Field;
import io.kedang.card.ReadingCards;
import io.kedang.card.Revision;
import io.kedang.card.Seen;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.ledger.NewAccount;
import io.kedang.ledger.PaymentTerms;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.shared.SampleNumbers;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Cards at each step of intake, brought there by the people of the demonstration as in life: sales1 collects unless
 * said otherwise, whoever may review signs, clerk1 enters, finance1 opens the account. Each card has numbers of its own.
 */
@Component
public class IntakeFixtures {

    /** Apart from the seeds of other samples. */
    private static final AtomicInteger SEED = new AtomicInteger(50_000_000);

    private static final int OF_PRINCIPAL = 20_000_000;

    private final ActingAs actingAs;
    private final People people;
    private final Cards cards;
    private final ReadingCards reading;
    private final WorkList workList;
    private final Collecting collecting;
    private final Reviewing reviewing;
    private final Entering entering;
    private final OpeningAccounts opening;

    IntakeFixtures(
            ActingAs actingAs,
            People people,
            Cards cards,
            ReadingCards reading,
            WorkList workList,
            Collecting collecting,
            Reviewing reviewing,
            Entering entering,
            OpeningAccounts opening) {
        this.actingAs = actingAs;
        this.people = people;
        this.cards = cards;
        this.reading = reading;
        this.workList = workList;
        this.collecting = collecting;
        this.reviewing = reviewing;
        this.entering = entering;
        this.opening = opening;
    }

    /** What a salesperson writes on a card that can be handed in, by path; each call another customer. */
    public static Map<String, String> sampleTexts() {
        int seed = SEED.incrementAndGet();
        Map<String, String> texts = new HashMap<>(Map.of(
                "basics.fullName",
                "上海通达车行" + seed,
                "basics.shortName",
                "通达" + seed,
                "basics.licence",
                SampleNumbers.licence(seed).text(),
                "basics.taxNumber",
                SampleNumbers.taxNumber(seed).text(),
                "basics.bankName",
                "中国银行静安支行",
                "basics.bankAccount",
                SampleNumbers.bankCard(seed).text(),
                "address.province",
                "上海市",
                "address.city",
                "上海市",
                "address.street",
                "南京西路100号",
                "address.contactPerson",
                "钱志强"));
        texts.putAll(Map.of(
                "address.contactPhone", SampleNumbers.mobile(seed).text(),
                "category.outlet", "EXCLUSIVE",
                "category.ownership", "PRIVATE",
                "category.lineOfBusiness", "BICYCLE_RETAIL",
                "principals.0.post", "LEGAL_REPRESENTATIVE",
                "principals.0.name", "孙丽华",
                "principals.0.mobile", SampleNumbers.mobile(seed + OF_PRINCIPAL).text(),
                "principals.0.birthDate", "1975-04-12"));
        texts.putAll(Map.of(
                "relation.nature", "ORDINARY",
                "relation.tradeStatus", "NEW",
                "relation.region", "HD",
                "relation.sources", "SALESPERSON",
                "consent.basis", "CONSENT",
                "consent.means", "SIGNED_FORM",
                "consent.date", "2025-06-03",
                "consent.wording", "同意将本卡内容用于业务往来",
                "consent.evidence", "纸质同意书"));
        return texts;
    }

    public CardId draftBy(String login) {
        return draftBy(login, sampleTexts());
    }

    public CardId draftBy(String login, Map<String, String> texts) {
        return actingAs.call(login, () -> collecting.begin(texts));
    }

    public CardId handedInCard() {
        return handedInBy("sales1");
    }

    public CardId handedInBy(String login) {
        CardId card = draftBy(login);
        handIn(card);
        return card;
    }

    public CardId signedCard() {
        CardId card = handedInCard();
        sign(card);
        return card;
    }

    public CardId enteredCard() {
        CardId card = signedCard();
        enter(card);
        return card;
    }

    public CardId archivedCard() {
        return archivedBy("sales1");
    }

    public CardId archivedBy(String login) {
        CardId card = handedInBy(login);
        sign(card);
        enter(card);
        openAccount(card);
        return card;
    }

    /** The holder writes on the draft. */
    public void write(CardId card, Map<String, String> texts) {
        actingAs.run(holder(card), () -> {
            Draft draft = collecting.open(card);
            collecting.save(card, texts, new Seen(draft.version(), UUID.randomUUID()));
        });
    }

    /** The holder hands the draft in as it is. */
    public void handIn(CardId card) {
        handIn(card, Optional.empty());
    }

    public void handIn(CardId card, Optional<String> notTheSame) {
        actingAs.run(
                holder(card),
                () -> collecting.handIn(card, collecting.open(card).version(), notTheSame));
    }

    /** Whoever may review signs what the page shows. */
    public void sign(CardId card) {
        actingAs.run(reviewer(card), () -> reviewing.approve(task(card), digest(card)));
    }

    public void sendBack(CardId card, String reason) {
        actingAs.run(reviewer(card), () -> reviewing.sendBack(task(card), new Reason(reason), List.of()));
    }

    public void reject(CardId card, String reason) {
        actingAs.run(reviewer(card), () -> reviewing.reject(task(card), new Reason(reason)));
    }

    public ArchiveNumber enter(CardId card) {
        return actingAs.call("clerk1", () -> entering.enter(task(card), entry(card)));
    }

    public void backToReview(CardId card, String reason) {
        actingAs.run("clerk1", () -> entering.backToReview(task(card), new Reason(reason)));
    }

    public void openAccount(CardId card) {
        actingAs.run("finance1", () -> opening.open(task(card), account()));
    }

    public void backToEntry(CardId card, String reason) {
        actingAs.run("finance1", () -> opening.backToEntry(task(card), new Reason(reason)));
    }

    /** What the clerk types who keys everything right. */
    public Entry entry(CardId card) {
        return new Entry(keyed(card), "HD", "ZM", new PaperPlace("档案室 2", "C3", ""), Optional.empty());
    }

    Map<String, String> keyed(CardId card) {
        Revision signed = latest(card);
        Map<String, String> keyed = new HashMap<>();
        CardForm.fields().stream().filter(Field::critical).map(Field::path).forEach(path -> signed.content()
                .text(path)
                .ifPresent(text -> keyed.put(path, text)));
        return keyed;
    }

    static NewAccount account() {
        return new NewAccount(
                new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.yuan(new java.math.BigDecimal("87654")));
    }

    /** The one open task about the card. */
    public TaskId task(CardId card) {
        return openTask(card).id();
    }

    OpenTask openTask(CardId card) {
        return workList.current(card.subject())
                .orElseThrow(() -> new AssertionError("nothing is to be done about " + card));
    }

    /** The digest that the page of the latest revision shows. */
    Digest digest(CardId card) {
        return latest(card).digest();
    }

    /** The latest revision as the leader sees it: everything. */
    public Revision latest(CardId card) {
        return actingAs.call("leader1", () -> reading.revision(card, card(card).revision()));
    }

    /** The card's line as the leader sees it. */
    public CardSummary card(CardId card) {
        return actingAs.call("leader1", () -> cards.get(card));
    }

    /** The login of the one who reviews the card now. */
    public String reviewer(CardId card) {
        String group = openTask(card).group().orElseThrow();
        return group.equals("LEADER")
                ? "leader1"
                : people.managersOf(card(card).holding().team()).get(0).login();
    }

    private String holder(CardId card) {
        return people.find(card(card).holding().owner()).orElseThrow().login();
    }
}
