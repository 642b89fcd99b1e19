package io.kedang.verification;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Customers who could not be reached any more, as monthly checks found; whoever asks. */
@Component
@Transactional(readOnly = true)
public class LostContacts {

    /** Nobody has confirmed anything of the card since, and no later check has found otherwise. */
    private static final String STILL = """
            not exists (select from section_confirmed s where s.card_id = r.card_id and s.confirmed_at > r.answered_at)
            and not exists (select from check_row later
                            where later.card_id = r.card_id and later.answered_at > r.answered_at)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LostContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those among the cards that are lost as of now, in one query. */
    public Map<CardId, LostContact> of(Collection<CardId> cards) {
        return jdbc
                .sql("select r.card_id, r.answered_by, r.answered_at, r.note from check_row r"
                        + " where r.card_id = any(:cards) and r.answer = 'LOST' and " + STILL)
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query((row, n) -> contact(row))
                .list()
                .stream()
                .collect(Collectors.toMap(LostContact::card, Function.identity(), (one, other) -> one));
    }

    /** Those that a team lost in a period and that are lost still, the latest first. @param to the last day */
    public List<LostContact> in(TeamId team, LocalDate from, LocalDate to, int atMost) {
        return jdbc.sql("select r.card_id, r.answered_by, r.answered_at, r.note"
                        + " from check_row r join card c on c.id = r.card_id"
                        + " where r.answer = 'LOST' and r.answered_at >= :from and r.answered_at < :to"
                        + " and c.team = :team and c.state = 'ARCHIVED' and " + STILL
                        + " order by r.answered_at desc, r.card_id limit :most")
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("team", team.value())
                .param("most", atMost)
                .query((row, n) -> contact(row))
                .list();
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static LostContact contact(ResultSet row) throws SQLException {
        return new LostContact(
                new CardId(row.getObject("card_id", UUID.class)),
                new EmployeeId(row.getObject("answered_by", UUID.class)),
                row.getTimestamp("answered_at").toInstant(),
                row.getString("note"));
    }
}
