package io.kedang.grading;

import io.kedang.ledger.LedgerFigures;
import io.kedang.ledger.PaymentRecord;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What cards and ledger tell together; how customers pay, the ledger alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownPurchases implements Purchases {

    private final JdbcClient jdbc;
    private final PurchasesOnCards cards;
    private final PurchasesInLedger ledger;
    private final LedgerFigures figures;
    private final Clock clock;

    KnownPurchases(
            JdbcClient jdbc, PurchasesOnCards cards, PurchasesInLedger ledger, LedgerFigures figures, Clock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.ledger = ledger;
        this.figures = figures;
        this.clock = clock;
    }

    /** One at a time: two would wait for each other crosswise. */
    @Override
    public void catchUp() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('grading.purchases'))").query(row -> {});
        cards.catchUp();
        ledger.catchUp();
    }

    @Override
    public Map<CardId, PaymentBehaviour> payment(Collection<CardId> asked) {
        return payment(asked, LocalDate.now(clock));
    }

    @Override
    public Map<CardId, PaymentBehaviour> payment(Collection<CardId> asked, LocalDate on) {
        return figures.payment(asked, on).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> behaviour(entry.getValue())));
    }

    private static PaymentBehaviour behaviour(PaymentRecord record) {
        return PaymentBehaviour.valueOf(record.pays().name());
    }
}
