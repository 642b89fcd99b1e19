package io.kedang.verification;

import io.kedang.change.ChangeId;
import io.kedang.freshness.ConfirmationId;
import io.kedang.freshness.Evidence;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.verification.CheckedCard.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored cards of checks. A card that is not the keeper's any more, or not archived, counts only when answered. */
@Component
class CheckRows {

    private static final String COUNTING = """
            from check_row r
            join monthly_check m on m.id = r.check_id
            left join card_freshness f on f.card_id = r.card_id and f.owner = m.keeper and f.archived
            """;

    private static final String COUNTS = "(f.card_id is not null or r.answer is not null)";

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cards that the employees of these new checks hold now, the stalest first. */
    void fill(Collection<CheckId> checks) {
        jdbc.sql("""
                        insert into check_row (check_id, card_id, place)
                        select m.id, f.card_id,
                            row_number() over (partition by m.id order by f.stale_from nulls last, f.card_id)
                        from monthly_check m join card_freshness f on f.owner = m.keeper and f.archived
                        where m.id = any(:checks)""").param("checks", ids(checks)).update();
    }

    /**
     * Adds what came to the keeper since, unless somebody has confirmed it since the check began or another check of the
     * month has it.
     */
    void adopt(MonthlyCheck check) {
        jdbc.sql("""
                        insert into check_row (check_id, card_id, place)
                        select :check, f.card_id, row_number() over (order by f.stale_from nulls last, f.card_id)
                            + (select coalesce(max(place), 0) from check_row where check_id = :check)
                        from card_freshness f
                        where f.owner = :keeper and f.archived
                            and not exists (
                                select from check_row r join monthly_check m on m.id = r.check_id
                                where r.card_id = f.card_id and m.month = :month
                                    and (m.id = :check or m.keeper = :keeper or r.answer is not null))
                            and not exists (
                                select from section_confirmed s
                                where s.card_id = f.card_id and s.confirmed_at >= :begun)
                        on conflict do nothing""")
                .param("check", check.id().value())
                .param("keeper", check.keeper().value())
                .param("month", check.month().atDay(1))
                .param("begun", Timestamp.from(check.begunAt()))
                .update();
    }

    /** @param after the place where the page before ended, 0 for the first */
    List<CheckedCard> page(CheckId check, CheckPart part, int after, int atMost) {
        return jdbc.sql("select r.*, c.name, c.archive_number, d.stale_from " + COUNTING
                        + " join card c on c.id = r.card_id left join card_freshness d on d.card_id = r.card_id"
                        + " where r.check_id = :check and r.place > :after and " + COUNTS + " and " + part.condition()
                        + " order by r.place limit :most")
                .param("check", check.value())
                .param("after", after)
                .param("most", atMost)
                .query((row, n) -> card(row))
                .list();
    }

    /** Those among the cards that the check has or had. */
    List<CheckedCard> of(CheckId check, Collection<CardId> cards) {
        return of(check, cards, "true");
    }

    /** Those among the cards that the check has and that are the keeper's still. */
    List<CheckedCard> theirs(CheckId check, Collection<CardId> cards) {
        return of(check, cards, "f.card_id is not null");
    }

    private List<CheckedCard> of(CheckId check, Collection<CardId> cards, String condition) {
        return jdbc.sql("select r.*, c.name, c.archive_number, f.stale_from " + COUNTING
                        + " join card c on c.id = r.card_id"
                        + " where r.check_id = :check and r.card_id = any(:cards) and " + condition
                        + " order by r.place")
                .param("check", check.value())
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query((row, n) -> card(row))
                .list();
    }

    Map<CheckId, Progress> progress(Collection<CheckId> checks) {
        return counted(checks, COUNTS, Map.of());
    }

    /** What was answered from one time to another; nothing open. */
    Map<CheckId, Progress> within(Collection<CheckId> checks, Instant from, Instant to) {
        return counted(
                checks,
                "r.answered_at >= :from and r.answered_at < :to",
                Map.of("from", Timestamp.from(from), "to", Timestamp.from(to)));
    }

    private Map<CheckId, Progress> counted(Collection<CheckId> checks, String condition, Map<String, Object> values) {
        Map<CheckId, Progress> all = new HashMap<>();
        checks.forEach(check -> all.put(check, Progress.NOTHING));
        jdbc.sql("""
                        select r.check_id, count(*) filter (where r.answer = 'UNCHANGED') unchanged,
                            count(*) filter (where r.answer = 'CHANGED') changed,
                            count(*) filter (where r.answer = 'LOST') lost,
                            count(*) filter (where r.answer is null) open
                        """ + COUNTING + " where r.check_id = any(:checks) and " + condition + " group by r.check_id")
                .params(values)
                .param("checks", ids(checks))
                .query(row -> {
                    all.put(new CheckId(row.getObject("check_id", UUID.class)), progress(row));
                });
        return all;
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(row.getInt("unchanged"), row.getInt("changed"), row.getInt("lost"), row.getInt("open"));
    }

    /** From when on the stalest of the open cards is stale; checks without one are missing. */
    Map<CheckId, LocalDate> stalest(Collection<CheckId> checks) {
        Map<CheckId, LocalDate> stalest = new HashMap<>();
        jdbc.sql("select r.check_id, min(f.stale_from) stalest " + COUNTING
                        + " where r.check_id = any(:checks) and r.answer is null and f.stale_from is not null"
                        + " group by r.check_id")
                .param("checks", ids(checks))
                .query(row -> {
                    stalest.put(
                            new CheckId(row.getObject("check_id", UUID.class)),
                            row.getObject("stalest", LocalDate.class));
                });
        return stalest;
    }

    /** The confirmation that an answer made, if it made one. */
    Optional<ConfirmationId> confirmation(CheckId check, CardId card) {
        return jdbc.sql("""
                        select confirmation from check_row
                        where check_id = ? and card_id = ? and confirmation is not null""")
                .params(check.value(), card.value())
                .query(UUID.class)
                .optional()
                .map(ConfirmationId::new);
    }

    void answer(CheckId check, CardId card, Finding finding, Optional<ConfirmationId> confirmation) {
        jdbc.sql("""
                        update check_row set answer = :answer, evidence = cast(:evidence as text),
                            confirmation = cast(:confirmation as uuid), change_id = cast(:change as uuid),
                            note = cast(:note as text), answered_by = :by, acted_by = cast(:deputy as uuid),
                            answered_at = :at
                        where check_id = :check and card_id = :card""")
                .param("check", check.value())
                .param("card", card.value())
                .param("answer", finding.answer().name())
                .param("evidence", finding.evidence().map(Evidence::name).orElse(null))
                .param("confirmation", confirmation.map(ConfirmationId::value).orElse(null))
                .param("change", finding.change().map(ChangeId::value).orElse(null))
                .param("note", finding.note().orElse(null))
                .param("by", finding.by().value())
                .param("deputy", finding.deputy().map(EmployeeId::value).orElse(null))
                .param("at", Timestamp.from(finding.at()))
                .update();
    }

    void reopen(CheckId check, CardId card) {
        jdbc.sql("""
                        update check_row set answer = null, evidence = null, confirmation = null, change_id = null,
                            note = null, answered_by = null, acted_by = null, answered_at = null
                        where check_id = ? and card_id = ?""").params(check.value(), card.value()).update();
    }

    private static UUID[] ids(Collection<CheckId> checks) {
        return checks.stream().map(CheckId::value).toArray(UUID[]::new);
    }

    private static CheckedCard card(ResultSet row) throws SQLException {
        return new CheckedCard(
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("archive_number")),
                row.getInt("place"),
                Optional.ofNullable(row.getObject("stale_from", LocalDate.class)),
                row.getString("answer") == null ? Optional.empty() : Optional.of(finding(row)));
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Answer.valueOf(row.getString("answer")),
                Optional.ofNullable(row.getString("evidence")).map(Evidence::valueOf),
                Optional.ofNullable(row.getObject("change_id", UUID.class)).map(ChangeId::new),
                Optional.ofNullable(row.getString("note")),
                new EmployeeId(row.getObject("answered_by", UUID.class)),
                Optional.ofNullable(row.getObject("acted_by", UUID.class)).map(EmployeeId::new),
                row.getTimestamp("answered_at").toInstant());
    }
}
