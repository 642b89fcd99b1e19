package io.kedang.schedule;

import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSchedules implements Schedules {

    private final JdbcClient jdbc;
    private final Planning planning;
    private final Clock clock;

    JdbcSchedules(JdbcClient jdbc, Planning planning, Clock clock) {
        this.jdbc = jdbc;
        this.planning = planning;
        this.clock = clock;
    }

    @Override
    public void archived(CardId card) {
        jdbc.sql("select owner, team from card where id = ?")
                .param(card.value())
                .query(row -> {
                    place(About.EMPLOYEE, row.getObject("owner", UUID.class));
                    place(About.TEAM, row.getObject("team", UUID.class));
                });
        place(About.CARD, card.value());
    }

    private void place(About about, UUID subject) {
        for (ScheduleKind kind : ScheduleKind.values()) {
            if (kind.about() == about) {
                planning.plan(kind, subject, today());
            }
        }
    }

    @Override
    public void plan(ScheduleKind kind, SubjectId subject, LocalDate nextDue) {
        planning.plan(kind, subject.value(), today());
        jdbc.sql("""
                        update schedule_due set agreed = true, next_due = greatest(cast(:today as date) + 1,
                            least(:day, (since + make_interval(months => months))::date))
                        where kind = :kind and subject = :subject""")
                .param("today", today())
                .param("day", nextDue)
                .param("kind", kind.name())
                .param("subject", subject.value())
                .update();
    }

    @Override
    public void done(ScheduleKind kind, SubjectId subject, LocalDate day) {
        if (!kind.isSpread()) {
            return;
        }
        planning.plan(kind, subject.value(), today());
        jdbc.sql("update schedule_due d set since = :day, begun = true, agreed = false, months = n.months,"
                        + " next_due = greatest(cast(:today as date) + 1, schedule_next(:day, n.months))"
                        + " from (select schedule_months(kind, " + kind.about().teamOf("subject") + ", grade) as months"
                        + " from schedule_due where kind = :kind and subject = :subject) n"
                        + " where d.kind = :kind and d.subject = :subject")
                .param("today", today())
                .param("day", day)
                .param("kind", kind.name())
                .param("subject", subject.value())
                .update();
    }

    @Override
    public void regrade(ScheduleKind kind, Map<SubjectId, Optional<String>> grades) {
        List<SubjectId> subjects = List.copyOf(grades.keySet());
        jdbc.sql("update schedule_due d set grade = n.grade, months = n.months,"
                        + " next_due = schedule_again(d, n.months, :today)"
                        + " from (select subject, grade, schedule_months(:kind, "
                        + kind.about().teamOf("subject")
                        + ", grade) as months from unnest(cast(:subjects as uuid[]), cast(:grades as text[]))"
                        + " as graded (subject, grade)) n"
                        + " where d.kind = :kind and d.subject = n.subject")
                .param("today", today())
                .param("kind", kind.name())
                .param("subjects", ids(subjects))
                .param(
                        "grades",
                        subjects.stream()
                                .map(subject -> grades.get(subject)
                                        .map(JdbcSchedules::known)
                                        .orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    private static String known(String grade) {
        if (!Intervals.GRADES.contains(grade)) {
            throw new IllegalArgumentException("no grade: " + grade);
        }
        return grade;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SubjectId, LocalDate> nextDue(ScheduleKind kind, Collection<SubjectId> subjects) {
        Map<SubjectId, LocalDate> days = new HashMap<>();
        jdbc.sql("select subject, next_due from schedule_due where kind = ? and subject = any(?)")
                .params(kind.name(), ids(subjects))
                .query(row -> {
                    days.put(
                            new SubjectId(row.getObject("subject", UUID.class)),
                            row.getObject("next_due", LocalDate.class));
                });
        return days;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDue(ScheduleKind kind, LocalDate from) {
        return jdbc.sql("select next_due from schedule_due where kind = ? and next_due >= ? order by next_due limit 1")
                .params(kind.name(), from)
                .query(LocalDate.class)
                .optional();
    }

    private static UUID[] ids(Collection<SubjectId> subjects) {
        return subjects.stream().map(SubjectId::value).toArray(UUID[]::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
