package io.kedang.ledger;

import io.kedang.access.Actor;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a customer's debt is given up, and who agreed. */
@Entity
@Table(name = "ledger_write_off")
class WriteOff {

    @Id
    private UUID id;

    private long number;
    private UUID cardId;
    private BigDecimal amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    private WriteOffState state;

    private UUID askedBy;
    private @Nullable UUID askedDeputy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable UUID decidedDeputy;
    private @Nullable Instant decidedAt;
    private String decisionReason = "";
    private @Nullable UUID entryId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WriteOff() {}

    /** @param number of its document */
    static WriteOff asked(long number, CardId card, BigDecimal amount, String reason, Actor by, Instant at) {
        WriteOff asked = new WriteOff();
        asked.id = UUID.randomUUID();
        asked.number = number;
        asked.cardId = card.value();
        asked.amount = amount;
        asked.reason = reason;
        asked.state = WriteOffState.ASKED;
        asked.askedBy = by.id().value();
        asked.askedDeputy = Doer.of(by).deputyOrNull();
        asked.askedAt = at;
        return asked;
    }

    WriteOffId id() {
        return new WriteOffId(id);
    }

    CardId card() {
        return new CardId(cardId);
    }

    String document() {
        return "W" + number;
    }

    BigDecimal amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    Doer asker() {
        return Doer.of(askedBy, askedDeputy).orElseThrow();
    }

    /** By one person alone, as far as the limit goes. */
    void posted(EntryId entry) {
        require(WriteOffState.ASKED);
        state = WriteOffState.POSTED;
        entryId = entry.value();
    }

    void approved(Actor by, String why, Instant at) {
        decided(by, why, at);
    }

    void refused(Actor by, String why, Instant at) {
        decided(by, why, at);
        state = WriteOffState.REFUSED;
    }

    void require(WriteOffState expected) {
        if (state != expected) {
            throw LedgerRefused.writeOffDecided();
        }
    }

    private void decided(Actor by, String why, Instant at) {
        require(WriteOffState.ASKED);
        if (asker().isOneOf(by)) {
            throw LedgerRefused.ownRequest();
        }
        decidedBy = by.id().value();
        decidedDeputy = Doer.of(by).deputyOrNull();
        decidedAt = at;
        decisionReason = why;
    }

    /** @param names of all persons */
    WriteOffView view(Currency currency, List<WriteOffShare> shares, Map<EmployeeId, String> names) {
        return new WriteOffView(
                id(),
                card(),
                document(),
                new Money(amount, currency),
                reason,
                state,
                asker(),
                askedAt,
                decider(),
                Optional.ofNullable(decidedAt),
                decisionReason,
                Optional.ofNullable(entryId).map(EntryId::new),
                shares,
                names);
    }

    /** Asker and decider, with their deputies. */
    Stream<EmployeeId> persons() {
        return Stream.concat(asker().persons(), decider().stream().flatMap(Doer::persons));
    }

    private Optional<Doer> decider() {
        return Doer.of(decidedBy, decidedDeputy);
    }
}
