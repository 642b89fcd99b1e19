package io.kedang.schedule;

import io.kedang.shared.SubjectId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is due: each row is moved to its next day and its period noted, together with the work that begins. Others
 * who take at the same time get other rows.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakingDue {

    private final JdbcClient jdbc;
    private final Turns turns;

    TakingDue(JdbcClient jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Those that are due, in the order of their days. @param after the place of the last one taken */
    List<DuePlace> take(ScheduleKind kind, DuePlace after, int atMost, LocalDate today) {
        return jdbc.sql("select subject, next_due, schedule_months(kind, "
                        + kind.about().teamOf("subject")
                        + ", grade) as months from schedule_due where kind = :kind and next_due <= :today"
                        + " and (next_due, subject) > (:day, :subject) order by next_due, subject limit :atMost"
                        + " for update skip locked")
                .param("kind", kind.name())
                .param("today", today)
                .param("day", after.due())
                .param("subject", after.subject())
                .param("atMost", atMost)
                .query(DuePlace::of)
                .list();
    }

    /** Notes the periods and moves on. @return those not begun for that period before */
    List<DueSubject> begin(ScheduleKind kind, List<DuePlace> places, LocalDate today) {
        Map<Integer, MonthlyRhythm> rhythms = kind.isSpread()
                ? Map.of()
                : places.stream()
                        .map(DuePlace::months)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), months -> turns.of(kind, months)));
        List<DueSubject> due = places.stream()
                .map(place -> kind.isSpread() ? ownDay(place) : turn(place, rhythms.get(place.months()), today))
                .toList();
        String[] next = places.stream()
                .map(place -> kind.isSpread()
                        ? new Interval(place.months()).next(today)
                        : rhythms.get(place.months()).after(today))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        Set<UUID> begun = note(kind, places, due, next, today);
        return due.stream().filter(one -> begun.contains(one.subject().value())).toList();
    }

    private static DueSubject ownDay(DuePlace place) {
        return new DueSubject(
                new SubjectId(place.subject()), place.due(), place.due().toString());
    }

    /** Days that were missed count once: the latest. */
    private static DueSubject turn(DuePlace place, MonthlyRhythm rhythm, LocalDate today) {
        LocalDate day = rhythm.upTo(today);
        return new DueSubject(
                new SubjectId(place.subject()), day, YearMonth.from(day).toString());
    }

    private Set<UUID> note(
            ScheduleKind kind, List<DuePlace> places, List<DueSubject> due, String[] next, LocalDate today) {
        return Set.copyOf(jdbc.sql("""
                        with taken as (
                            select * from unnest(cast(:subjects as uuid[]), cast(:dues as date[]), cast(:periods as text[]),
                                                 cast(:next as date[]), cast(:months as int[]))
                                as t (subject, due, period, next, months)),
                        moved as (
                            update schedule_due d set since = :today, next_due = taken.next, months = taken.months,
                                begun = true, agreed = false
                            from taken where d.kind = :kind and d.subject = taken.subject)
                        insert into schedule_period (kind, subject, period, due, begun_on)
                        select :kind, subject, period, due, :today from taken order by subject
                        on conflict do nothing returning subject""")
                .param("kind", kind.name())
                .param("today", today)
                .param("subjects", places.stream().map(DuePlace::subject).toArray(UUID[]::new))
                .param("dues", due.stream().map(one -> one.due().toString()).toArray(String[]::new))
                .param("periods", due.stream().map(DueSubject::period).toArray(String[]::new))
                .param("next", next)
                .param("months", places.stream().map(DuePlace::months).toArray(Integer[]::new))
                .query(UUID.class)
                .list());
    }
}
