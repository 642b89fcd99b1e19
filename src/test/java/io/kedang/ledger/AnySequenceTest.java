package io.kedang.ledger;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.spring.JqwikSpringSupport;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever finance does with an account, in any order: what is refused leaves no trace, what is done adds up. */
@KedangTest
@JqwikSpringSupport
class AnySequenceTest {

    private static final int DAYS = 70;

    /** @param one chooses among what is there, as far as the kind needs it; so does the other */
    record Step(Kind kind, int one, int other, int daysAgo, BigDecimal amount) {

        enum Kind {
            SHIPMENT,
            FEE,
            RECEIPT,
            RETURN,
            CREDIT_NOTE,
            WRITE_OFF,
            PAYMENT,
            PAID_BEFORE,
            REVERSAL,
            ALLOCATION,
            OLDEST_FIRST,
            TAKEN_BACK,
            MONTH_CLOSED,
            MONTH_OPENED
        }
    }

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private LedgerProof proof;

    @Autowired
    private Posting posting;

    @Autowired
    private Allocating allocating;

    @Autowired
    private WriteOffs writeOffs;

    @Autowired
    private Entries entries;

    @Autowired
    private Books books;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    @AfterTry
    void open() {
        ledger.booksOpen();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void balance_entries_and_ageing_are_one_figure_on_every_day(
            @ForAll("steps") List<Step> steps, @ForAll boolean instalments) {
        CardId card = ledger.account(
                instalments
                        ? new PaymentTerms(Instalments.of("30/0, 30.5/15, 39.5/40"))
                        : new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 20));
        LocalDate today = LocalDate.now(clock);
        actingAs.run("finance1", () -> {
            for (Step step : steps) {
                orRefused(() -> take(step, card, today.minusDays(step.daysAgo())));
            }
            proof.holds(
                    card,
                    Stream.iterate(today.minusDays(DAYS + 1), day -> !day.isAfter(today), day -> day.plusDays(1))
                            .toList());
        });
    }

    @Provide
    Arbitrary<Step> step() {
        return Combinators.combine(
                        kind(),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), new BigDecimal("300"))
                                .ofScale(2))
                .as(Step::new);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMinSize(15).ofMaxSize(40);
    }

    /** Months are closed seldom: most of what comes after is refused. */
    private static Arbitrary<Step.Kind> kind() {
        return Arbitraries.frequency(
                Tuple.of(6, Step.Kind.SHIPMENT),
                Tuple.of(1, Step.Kind.FEE),
                Tuple.of(6, Step.Kind.RECEIPT),
                Tuple.of(2, Step.Kind.RETURN),
                Tuple.of(1, Step.Kind.CREDIT_NOTE),
                Tuple.of(2, Step.Kind.WRITE_OFF),
                Tuple.of(3, Step.Kind.PAYMENT),
                Tuple.of(1, Step.Kind.PAID_BEFORE),
                Tuple.of(4, Step.Kind.REVERSAL),
                Tuple.of(10, Step.Kind.ALLOCATION),
                Tuple.of(1, Step.Kind.OLDEST_FIRST),
                Tuple.of(3, Step.Kind.TAKEN_BACK),
                Tuple.of(1, Step.Kind.MONTH_CLOSED),
                Tuple.of(2, Step.Kind.MONTH_OPENED));
    }

    private void take(Step step, CardId card, LocalDate day) {
        switch (step.kind()) {
            case SHIPMENT -> post(card, EntryKind.SHIPMENT, day, step, new Settling.Later());
            case FEE -> post(card, EntryKind.FEE, day, step, new Settling.Later());
            case RECEIPT -> post(card, EntryKind.RECEIPT, day, step, new Settling.Later());
            case RETURN -> post(card, EntryKind.RETURN, day, step, named(card, Side.DEBIT, step));
            case CREDIT_NOTE -> post(card, EntryKind.CREDIT_NOTE, day, step, new Settling.Later());
            case WRITE_OFF -> writeOff(card, step);
            case PAYMENT -> post(card, EntryKind.RECEIPT, day, step, new Settling.OldestFirst());
            case PAID_BEFORE -> post(card, EntryKind.SHIPMENT, day, step, new Settling.OldestFirst());
            case REVERSAL -> posting.reverse(chosen(all(card), step.one()).id(), day, "错");
            case ALLOCATION -> allocate(card, step, day);
            case OLDEST_FIRST ->
                allocating.oldestFirst(
                        chosen(open(card, Side.CREDIT), step.one()).id().entry());
            case TAKEN_BACK -> takeBack(card, step);
            case MONTH_CLOSED -> books.close(YearMonth.from(day));
            case MONTH_OPENED -> ledger.booksOpen();
        }
    }

    private void post(CardId card, EntryKind kind, LocalDate day, Step step, Settling settling) {
        posting.post(NewEntry.of(card, kind, LedgerFixtures.number(), day, Money.yuan(step.amount()))
                .settling(settling));
    }

    private Settling named(CardId card, Side side, Step step) {
        OpenItem item = chosen(open(card, side), step.other());
        return new Settling.Named(List.of(share(item, Money.yuan(step.amount()), step)));
    }

    private void allocate(CardId card, Step step, LocalDate day) {
        OpenItem credit = chosen(open(card, Side.CREDIT), step.one());
        OpenItem debit = chosen(open(card, Side.DEBIT), step.other());
        allocating.allocate(credit.id().entry(), List.of(share(debit, credit.open(), step)), day);
    }

    /** What one person may; a second one has tests of its own. */
    private void writeOff(CardId card, Step step) {
        OpenItem debit = chosen(open(card, Side.DEBIT), step.one());
        Share share = share(debit, debit.open(), step);
        if (!writeOffs.needsSecond(card, share.amount())) {
            writeOffs.ask(card, List.of(share), "收不回");
        }
    }

    private void takeBack(CardId card, Step step) {
        List<AllocationLine> made =
                entries.get(chosen(all(card), step.one()).id()).allocations();
        allocating.takeBack(chosen(made, step.other()).id());
    }

    /** Mostly as much as fits or less, sometimes more. */
    private static Share share(OpenItem item, Money most, Step step) {
        BigDecimal amount = step.daysAgo() % 7 == 0
                ? step.amount()
                : step.amount().min(item.open().amount()).min(most.amount());
        return new Share(item.id(), Money.yuan(amount));
    }

    private List<PostedEntry> all(CardId card) {
        return entries.page(card, EntryFilter.all(), Optional.empty()).entries();
    }

    private List<OpenItem> open(CardId card, Side side) {
        return entries.openItems(card).stream()
                .filter(item -> item.side() == side)
                .toList();
    }

    /** @throws LedgerRefused when there is none */
    private static <T> T chosen(List<T> all, int number) {
        if (all.isEmpty()) {
            throw LedgerRefused.noItem();
        }
        return all.get(number % all.size());
    }

    private static void orRefused(Runnable act) {
        try {
            act.run();
        } catch (LedgerRefused refused) {
            // leaves no trace: that is what is proved
        }
    }
}
