package io.kedang.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code notice}. */
@Component
class NoticeRows {

    private static final String SELECT =
            "select id, person, kind, card, args, created_at, seen_at is not null as seen from notice ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    NoticeRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One statement for all. @return the new ids by person */
    Map<EmployeeId, Long> add(
            Collection<EmployeeId> people,
            NoticeKind kind,
            Optional<CardId> card,
            Map<String, String> args,
            Instant now) {
        Map<EmployeeId, Long> ids = new HashMap<>();
        jdbc.sql("""
                        insert into notice (person, kind, card, args, created_at)
                        select person, :kind, cast(:card as uuid), cast(:args as jsonb), :now from unnest(:people) as people (person)
                        returning id, person""")
                .param("kind", kind.name())
                .param("card", card.map(CardId::value).orElse(null))
                .param("args", write(args))
                .param("now", at(now))
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query(row -> {
                    ids.put(new EmployeeId(row.getObject("person", UUID.class)), row.getLong("id"));
                });
        return ids;
    }

    /** How many are new, counted no further than to the limit. */
    int unseen(EmployeeId person, int limit) {
        return jdbc.sql("select count(*) from (select 1 from notice where person = ? and seen_at is null limit ?) new")
                .params(person.value(), limit)
                .query(Integer.class)
                .single();
    }

    List<Notice> unseen(EmployeeId person, long before, int atMost) {
        return list("where person = :person and seen_at is null and id < :before", person, before, atMost);
    }

    List<Notice> seen(EmployeeId person, long before, int atMost) {
        return list("where person = :person and seen_at is not null and id < :before", person, before, atMost);
    }

    /** The new ones of some kinds since a moment, the newest first. */
    List<Notice> unseenSince(EmployeeId person, Instant since, Collection<NoticeKind> kinds, int atMost) {
        return jdbc.sql(SELECT + """
                        where person = :person and seen_at is null and created_at > :since and kind = any(:kinds)
                        order by id desc limit :most""")
                .param("person", person.value())
                .param("since", at(since))
                .param("kinds", kinds.stream().map(NoticeKind::name).toArray(String[]::new))
                .param("most", atMost)
                .query(this::notice)
                .list();
    }

    private List<Notice> list(String where, EmployeeId person, long before, int atMost) {
        return jdbc.sql(SELECT + where + " order by id desc limit :most")
                .param("person", person.value())
                .param("before", before)
                .param("most", atMost)
                .query(this::notice)
                .list();
    }

    Optional<Notice> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::notice).optional();
    }

    void see(EmployeeId person, long id, Instant now) {
        jdbc.sql("update notice set seen_at = ? where person = ? and id = ? and seen_at is null")
                .params(at(now), person.value(), id)
                .update();
    }

    /** @param newest what came later stays new */
    void seeAll(EmployeeId person, long newest, Instant now) {
        jdbc.sql("update notice set seen_at = ? where person = ? and id <= ? and seen_at is null")
                .params(at(now), person.value(), newest)
                .update();
    }

    /** @return how many rows, of one chunk */
    int forgetSeenBefore(Instant moment) {
        return jdbc.sql("""
                        delete from notice where id in (
                            select id from notice where seen_at < ? order by seen_at limit 1000)""").param(at(moment)).update();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                new EmployeeId(row.getObject("person", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("card", UUID.class)).map(CardId::new),
                read(row.getString("args")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("seen"));
    }

    private String write(Map<String, String> args) {
        try {
            return json.writeValueAsString(args);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private Map<String, String> read(String args) {
        try {
            return json.readValue(args, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds what was written", e);
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
