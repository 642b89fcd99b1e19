package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much one person alone may give up of a customer within a year; parts of one debt count together. */
@Component
class WriteOffLimit {

    private static final Duration YEAR = Duration.ofDays(365);

    private final LedgerSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteOffLimit(LedgerSettings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isBeyond(CardId card, BigDecimal amount) {
        BigDecimal alone = jdbc.sql("""
                        select coalesce(sum(amount), 0) from ledger_write_off
                        where card_id = :card and state = 'POSTED' and decided_by is null and asked_at > :since""")
                .param("card", card.value())
                .param("since", OffsetDateTime.now(clock).minus(YEAR))
                .query(BigDecimal.class)
                .single();
        return alone.add(amount).compareTo(settings.writeOffLimit()) > 0;
    }
}
