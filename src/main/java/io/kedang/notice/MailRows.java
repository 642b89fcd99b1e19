package io.kedang.notice;

import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code mail}. */
@Component
class MailRows {

    private static final int COUNTED = 1000;
    private static final int LONGEST_CAUSE = 300;

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail for each of the notices whose person wants one at once. @param notices by person */
    void addAtOnce(Topic topic, Map<EmployeeId, Long> notices, Instant now) {
        List<EmployeeId> people = List.copyOf(notices.keySet());
        jdbc.sql("""
                        insert into mail (person, notice, next_try_at, created_at)
                        select told.person, told.notice, :now, :now
                        from unnest(:people, :notices) as told (person, notice)
                            left join notice_choice c on c.person = told.person and c.topic = :topic
                        where coalesce(c.mail, :default) = 'AT_ONCE'""")
                .param("now", NoticeRows.at(now))
                .param("people", ids(people))
                .param("notices", people.stream().map(notices::get).toArray(Long[]::new))
                .param("topic", topic.name())
                .param("default", topic.byDefault().name())
                .update();
    }

    /** The daily mail of those who do not have it yet. @return how many are new */
    int addDaily(Collection<EmployeeId> people, LocalDate day, Instant now) {
        return jdbc.sql("""
                        insert into mail (person, day, next_try_at, created_at)
                        select person, :day, :now, :now from unnest(:people) as people (person)
                        on conflict (person, day) where day is not null do nothing""")
                .param("day", day)
                .param("now", NoticeRows.at(now))
                .param("people", ids(people))
                .update();
    }

    /** When the person's daily mail before that of the day was written. */
    Optional<Instant> dailyBefore(EmployeeId person, LocalDate day) {
        return jdbc.sql("select created_at from mail where person = ? and day < ? order by day desc limit 1")
                .params(person.value(), day)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The next one that is to be tried and that nobody else is trying; locked until the transaction ends. */
    Optional<MailRow> next(Instant now) {
        return jdbc.sql("""
                        select id, person, notice, day, attempts from mail
                        where state = 'WAITING' and next_try_at <= ?
                        order by next_try_at, id limit 1 for update skip locked""").param(NoticeRows.at(now)).query(MailRows::row).optional();
    }

    void end(MailRow mail, String state, Instant now) {
        jdbc.sql("update mail set state = ?, ended_at = ?, cause = null where id = ?")
                .params(state, NoticeRows.at(now), mail.id())
                .update();
    }

    void tryAgain(MailRow mail, String cause, Instant at) {
        jdbc.sql("update mail set attempts = attempts + 1, next_try_at = ?, cause = ? where id = ?")
                .params(NoticeRows.at(at), shortened(cause), mail.id())
                .update();
    }

    void giveUp(MailRow mail, String cause, Instant now) {
        jdbc.sql("update mail set attempts = attempts + 1, state = 'FAILED', ended_at = ?, cause = ? where id = ?")
                .params(NoticeRows.at(now), shortened(cause), mail.id())
                .update();
    }

    /** @return whether it had failed */
    boolean retry(long id, Instant now) {
        return jdbc.sql("""
                                update mail set state = 'WAITING', attempts = 0, next_try_at = ?, ended_at = null
                                where id = ? and state = 'FAILED'""").params(NoticeRows.at(now), id).update() == 1;
    }

    OutboxCounts counts() {
        return jdbc.sql("select " + count("WAITING") + ", " + count("SENT") + ", " + count("FAILED"))
                .query((row, number) -> new OutboxCounts(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    private static String count(String state) {
        return "(select count(*) from (select 1 from mail where state = '" + state + "' limit " + COUNTED
                + ") counted)";
    }

    List<FailedMail> failed(int atMost) {
        return jdbc.sql("""
                        select id, person, attempts, coalesce(cause, '') as cause, ended_at from mail
                        where state = 'FAILED' order by id desc limit ?""")
                .param(atMost)
                .query((row, number) -> new FailedMail(
                        row.getLong("id"),
                        new EmployeeId(row.getObject("person", UUID.class)),
                        row.getInt("attempts"),
                        row.getString("cause"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return how many rows, of one chunk */
    int forgetEndedBefore(Instant moment) {
        return jdbc.sql("""
                        delete from mail where id in (
                            select id from mail where state in ('SENT', 'NEEDLESS') and ended_at < ?
                            order by ended_at limit 1000)""").param(NoticeRows.at(moment)).update();
    }

    private static MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getLong("id"),
                new EmployeeId(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getObject("notice", Long.class)),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                row.getInt("attempts"));
    }

    private static UUID[] ids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    static String shortened(String cause) {
        return cause.substring(0, Math.min(LONGEST_CAUSE, cause.length()));
    }
}
