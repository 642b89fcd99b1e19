package io.kedang.visit;

import io.kedang.identity.DepartmentId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored visits. Each change is one from the state before it; whoever comes too late is told so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitRows {

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Visit> find(VisitId id) {
        return jdbc.sql(VisitRow.SELECT + "where v.id = ?")
                .param(id.value())
                .query(VisitRow::visit)
                .optional();
    }

    Optional<Visit> planned(CardId card) {
        return jdbc.sql(VisitRow.SELECT + "where v.card = ? and v.state = 'PLANNED'")
                .param(card.value())
                .query(VisitRow::visit)
                .optional();
    }

    /** Those that were made, the latest first. */
    List<Visit> made(CardId card, int atMost) {
        return jdbc.sql(VisitRow.SELECT + "where v.card = ? and v.handed_in_at is not null"
                        + " order by v.handed_in_at desc, v.id limit ?")
                .params(card.value(), atMost)
                .query(VisitRow::visit)
                .list();
    }

    /**
     * @param by empty for the schedule
     * @return false when a visit of the customer waits already
     */
    boolean plan(VisitId id, Plan plan, TeamId team, Optional<EmployeeId> by, Instant now) {
        return jdbc.sql("""
                        insert into visit (id, card, team, state, due_on, planned_by, planned_at, purpose)
                        values (:id, :card, :team, 'PLANNED', :due, cast(:by as uuid), :at, :purpose)
                        on conflict (card) where state = 'PLANNED' do nothing""")
                        .param("id", id.value())
                        .param("card", plan.card().value())
                        .param("team", team.value())
                        .param("due", plan.dueOn())
                        .param("by", by.map(EmployeeId::value).orElse(null))
                        .param("at", Timestamp.from(now))
                        .param("purpose", plan.purpose())
                        .update()
                == 1;
    }

    void postpone(VisitId id, Attempt attempt) {
        require(jdbc.sql("update visit set due_on = ?, postponed = postponed + 1 where id = ? and state = 'PLANNED'")
                .params(attempt.dueOn(), id.value())
                .update());
        jdbc.sql("""
                        insert into visit_attempt (visit, day, reason, due_on, noted_by, noted_deputy, noted_at)
                        values (:id, :day, :reason, :due, :by, cast(:deputy as uuid), :at)""")
                .param("id", id.value())
                .param("day", attempt.day())
                .param("reason", attempt.reason())
                .param("due", attempt.dueOn())
                .param("by", attempt.noted().by().value())
                .param("deputy", attempt.noted().deputy().map(EmployeeId::value).orElse(null))
                .param("at", Timestamp.from(attempt.noted().at()))
                .update();
    }

    List<Attempt> attempts(VisitId id) {
        return jdbc.sql("select * from visit_attempt where visit = ? order by id")
                .param(id.value())
                .query((row, n) -> new Attempt(
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("due_on", LocalDate.class),
                        VisitRow.done(row, "noted")))
                .list();
    }

    void handIn(VisitId id, VisitReport report, Optional<DepartmentId> department, Done done) {
        require(jdbc.sql("""
                        update visit set state = 'HANDED_IN', visited_on = :day, means = :means, met_name = :met,
                            met_position = :position, satisfaction = :satisfaction, cooperation = :cooperation,
                            needs = :needs, competitors = :competitors, complaints = :complaints,
                            complained = :complained, confirmed = :confirmed, next_on = :next,
                            department = cast(:department as uuid), handed_in_by = :by,
                            handed_in_deputy = cast(:deputy as uuid), handed_in_at = :at
                        where id = :id and state = 'PLANNED'""")
                .param("id", id.value())
                .param("day", report.visitedOn())
                .param("means", report.means().name())
                .param("met", report.metName())
                .param("position", report.metPosition())
                .param("satisfaction", report.satisfaction())
                .param("cooperation", report.cooperation())
                .param("needs", report.needs())
                .param("competitors", report.competitors())
                .param("complaints", report.complaints())
                .param("complained", report.isComplaint())
                .param("confirmed", VisitRow.names(report.confirmed()))
                .param("next", report.nextOn().orElse(null), Types.DATE)
                .param("department", department.map(DepartmentId::value).orElse(null))
                .param("by", done.by().value())
                .param("deputy", done.deputy().map(EmployeeId::value).orElse(null))
                .param("at", Timestamp.from(done.at()))
                .update());
    }

    void collate(VisitId id, Collation collation, Done done) {
        require(jdbc.sql("""
                        update visit set state = 'COLLATED', collation_note = :note, confirmed_later = :confirmed,
                            outdated_gone = :gone, collated_by = :by, collated_deputy = cast(:deputy as uuid),
                            collated_at = :at
                        where id = :id and state = 'HANDED_IN'""")
                .param("id", id.value())
                .param("note", collation.note())
                .param("confirmed", VisitRow.names(collation.confirmed()))
                .param("gone", collation.outdatedGone())
                .param("by", done.by().value())
                .param("deputy", done.deputy().map(EmployeeId::value).orElse(null))
                .param("at", Timestamp.from(done.at()))
                .update());
    }

    void note(VisitId id, Note note) {
        jdbc.sql("""
                        insert into visit_note (visit, text, written_by, written_deputy, written_at)
                        values (:id, :text, :by, cast(:deputy as uuid), :at)""")
                .param("id", id.value())
                .param("text", note.text())
                .param("by", note.written().by().value())
                .param("deputy", note.written().deputy().map(EmployeeId::value).orElse(null))
                .param("at", Timestamp.from(note.written().at()))
                .update();
    }

    List<Note> notes(VisitId id) {
        return jdbc.sql("select * from visit_note where visit = ? order by id")
                .param(id.value())
                .query((row, n) -> new Note(row.getString("text"), VisitRow.done(row, "written")))
                .list();
    }

    /** Who holds these cards, in one query. */
    Map<CardId, EmployeeId> holders(Collection<CardId> cards) {
        return jdbc
                .sql("select id, owner from card where id = any(:cards)")
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new CardId(row.getObject("id", UUID.class)),
                        new EmployeeId(row.getObject("owner", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The number of the revision that is live. */
    int liveRevision(CardId card) {
        return jdbc.sql("select coalesce(live_revision, revision) from card where id = ?")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw VisitRefused.over();
        }
    }
}
