package io.kedang.risk;

import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open watches of customers, for whoever shows their cards and has asked who may see them. */
@Component
@Transactional(readOnly = true)
public class RiskWatches {

    private final JdbcClient jdbc;

    RiskWatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param state open always */
    public record OpenWatch(WatchId id, RiskReason reason, WatchState state) {}

    public Optional<OpenWatch> onCard(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    /** In one query; cards without an open watch are missing. */
    public Map<CardId, OpenWatch> of(Collection<CardId> cards) {
        Map<CardId, OpenWatch> open = new HashMap<>();
        if (!cards.isEmpty()) {
            jdbc.sql("select id, card_id, reason, state from risk_watch"
                            + " where card_id = any(?) and state in ('RAISED', 'WATCHED', 'ENDING')")
                    .param(cards.stream().map(CardId::value).toArray(UUID[]::new))
                    .query(row -> {
                        open.put(new CardId(row.getObject("card_id", UUID.class)), read(row));
                    });
        }
        return open;
    }

    private static OpenWatch read(ResultSet row) throws SQLException {
        return new OpenWatch(
                new WatchId(row.getObject("id", UUID.class)),
                RiskReason.valueOf(row.getString("reason")),
                WatchState.valueOf(row.getString("state")));
    }
}
