package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Holding;
import io.kedang.access.Sight;
import io.kedang.notice.CardTitles;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells notices how cards are called, as far as the reader sees them. */
@Component
class TitlesForNotices implements CardTitles {

    private final JdbcClient jdbc;
    private final Access access;

    TitlesForNotices(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CardId, String> seenBy(Actor reader, Collection<CardId> cards) {
        Sight sight = access.sight(reader);
        Map<CardId, String> titles = new HashMap<>();
        jdbc.sql("select id, name, owner, team, state from card where id = any(:cards)")
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query(row -> {
                    Holding holding = new Holding(
                            new EmployeeId(row.getObject("owner", UUID.class)),
                            new TeamId(row.getObject("team", UUID.class)),
                            row.getString("state").equals(CardState.ARCHIVED.name()));
                    if (sight.includes(holding)) {
                        titles.put(new CardId(row.getObject("id", UUID.class)), row.getString("name"));
                    }
                });
        return titles;
    }
}
