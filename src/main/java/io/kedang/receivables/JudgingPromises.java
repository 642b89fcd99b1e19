package io.kedang.receivables;

import io.kedang.ledger.Receipts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether promises are kept: by what was received since they were made, the instalments of a plan added up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JudgingPromises {

    private final StoredPromises stored;
    private final Receipts receipts;
    private final CaseHistory history;
    private final Clock clock;

    JudgingPromises(StoredPromises stored, Receipts receipts, CaseHistory history, Clock clock) {
        this.stored = stored;
        this.receipts = receipts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Finds kept what has been received, be it before its day.
     *
     * @return those that are still open, the soonest first
     */
    List<Promise> findKept(ReceivableCase about) {
        List<Promise> open = stored.open(about.id());
        for (Promise promise : open) {
            BigDecimal received = received(about, promise);
            if (promise.isCoveredBy(received)) {
                stored.decide(promise, PromiseState.KEPT, received, clock.instant());
                history.add(about, note(promise, CaseHappening.PROMISE_KEPT, CaseHappening.INSTALMENT_KEPT));
            }
        }
        return open.isEmpty() ? open : stored.open(about.id());
    }

    /** Finds the first broken that is to be judged by now, with the instalments after it. */
    Optional<Promise> findBroken(ReceivableCase about, LocalDate today) {
        List<Promise> open = stored.open(about.id());
        Optional<Promise> broken = open.stream()
                .filter(promise -> !promise.judgedOn().isAfter(today))
                .findFirst();
        broken.ifPresent(promise -> {
            about.promiseBroken();
            close(about, open, promise);
            history.add(about, note(promise, CaseHappening.PROMISE_BROKEN, CaseHappening.INSTALMENT_BROKEN));
        });
        return broken;
    }

    private void close(ReceivableCase about, List<Promise> open, Promise broken) {
        open.forEach(promise -> stored.decide(
                promise,
                promise.equals(broken) ? PromiseState.BROKEN : PromiseState.REPLACED,
                received(about, promise),
                clock.instant()));
    }

    /** Nothing is owed any more: what was not received in time needs not be. */
    void settle(ReceivableCase about) {
        findKept(about)
                .forEach(promise ->
                        stored.decide(promise, PromiseState.SETTLED, received(about, promise), clock.instant()));
    }

    private BigDecimal received(ReceivableCase about, Promise promise) {
        return receipts.since(about.card(), promise.sinceLine());
    }

    private static CaseNews note(Promise promise, CaseHappening alone, CaseHappening instalment) {
        return CaseNews.of(promise.isInstalment() ? instalment : alone)
                .amount(promise.amount())
                .day(promise.dueOn());
    }
}
