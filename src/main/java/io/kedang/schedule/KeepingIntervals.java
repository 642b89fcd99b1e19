package io.kedang.schedule;

import static io.kedang.access.Permission.MANAGE_SETTINGS;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.identity.People;
import io.kedang.page.Problem;
import io.kedang.shared.TeamId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator sets how often things fall due. What is planned follows within the minute. */
@Service
@Transactional
public class KeepingIntervals {

    private final IntervalRows rows;
    private final PlanningSoon planning;
    private final People people;
    private final Access access;
    private final Audit audit;

    KeepingIntervals(IntervalRows rows, PlanningSoon planning, People people, Access access, Audit audit) {
        this.rows = rows;
        this.planning = planning;
        this.people = people;
        this.access = access;
        this.audit = audit;
    }

    /** The general intervals, one for each kind. */
    @Transactional(readOnly = true)
    public List<KindSetting> general() {
        access.require(MANAGE_SETTINGS);
        return rows.general();
    }

    /** Those that differ. */
    @Transactional(readOnly = true)
    public List<OwnIntervalLine> own() {
        access.require(MANAGE_SETTINGS);
        return rows.own();
    }

    /** Whether what is planned does not follow the last change yet. */
    @Transactional(readOnly = true)
    public boolean isFollowing() {
        access.require(MANAGE_SETTINGS);
        return rows.areAhead();
    }

    /** @throws ScheduleRefused with its problems when they cannot be so */
    public void change(List<KindSetting> settings) {
        access.require(MANAGE_SETTINGS);
        refuse(settings.stream()
                .flatMap(setting -> IntervalRules.of(setting).stream())
                .toList());
        List<KindSetting> before = rows.general();
        List<KindSetting> changed =
                settings.stream().filter(setting -> !before.contains(setting)).toList();
        changed.forEach(this::change);
        if (!changed.isEmpty()) {
            planning.soon();
        }
    }

    private void change(KindSetting setting) {
        rows.raise(setting.kind());
        rows.change(setting);
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("schedule", setting.kind()),
                Map.of("months", String.valueOf(setting.months()), "workingDay", String.valueOf(setting.workingDay())));
    }

    /** @throws ScheduleRefused with its problems when it cannot be so, or is there for the same already */
    public void add(OwnInterval interval) {
        access.require(MANAGE_SETTINGS);
        refuse(IntervalRules.of(interval));
        if (interval.team().filter(team -> people.team(team).isEmpty()).isPresent()) {
            refuse(List.of(Problem.of("team", "schedule.problem.unknown")));
        }
        UUID id = UUID.randomUUID();
        if (!rows.add(id, interval)) {
            refuse(List.of(Problem.of("months", "schedule.problem.there")));
        }
        follow(interval.kind(), id, details(interval));
    }

    /** The next more general interval holds again. @throws ScheduleRefused when it is not there any more (409) */
    public void remove(UUID id) {
        access.require(MANAGE_SETTINGS);
        ScheduleKind kind = rows.remove(id).orElseThrow(ScheduleRefused::removedMeanwhile);
        follow(kind, id, Map.of("done", "removed", "kind", kind.name()));
    }

    private void follow(ScheduleKind kind, UUID id, Map<String, String> details) {
        rows.raise(kind);
        audit.record(Audited.SETTING_CHANGED, Subject.of("schedule-interval", id), details);
        planning.soon();
    }

    private static Map<String, String> details(OwnInterval interval) {
        return Map.of(
                "done",
                "added",
                "kind",
                interval.kind().name(),
                "team",
                interval.team().map(TeamId::toString).orElse(""),
                "grade",
                interval.grade().orElse(""),
                "months",
                String.valueOf(interval.months()));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw ScheduleRefused.invalid(problems);
        }
    }
}
