package io.kedang.schedule;

import io.kedang.shared.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the intervals. */
@Component
class IntervalRows {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    IntervalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KindSetting> general() {
        return jdbc
                .sql("select kind, months, working_day from schedule_kind")
                .query((row, number) -> new KindSetting(
                        ScheduleKind.valueOf(row.getString("kind")), row.getInt("months"), row.getInt("working_day")))
                .list()
                .stream()
                .sorted(Comparator.comparing(KindSetting::kind))
                .toList();
    }

    List<OwnIntervalLine> own() {
        return jdbc.sql("""
                        select i.id, i.kind, t.name, i.grade, i.months
                        from schedule_interval i left join team t on t.id = i.team
                        order by i.kind, t.name nulls first, i.months, i.grade limit ?""")
                .param(MOST)
                .query((row, number) -> new OwnIntervalLine(
                        row.getObject("id", UUID.class),
                        ScheduleKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("grade")),
                        row.getInt("months")))
                .list();
    }

    /** Whether what is planned does not follow the intervals yet. */
    boolean areAhead() {
        return jdbc.sql("select exists (select from schedule_kind where version > planned_version)")
                .query(Boolean.class)
                .single();
    }

    /** Changes of one kind come one after the other; what is planned follows. */
    void raise(ScheduleKind kind) {
        jdbc.sql("update schedule_kind set version = version + 1 where kind = ?")
                .param(kind.name())
                .update();
    }

    void change(KindSetting setting) {
        jdbc.sql("update schedule_kind set months = ?, working_day = ? where kind = ?")
                .params(setting.months(), setting.workingDay(), setting.kind().name())
                .update();
    }

    /** @return whether there was none for the same */
    boolean add(UUID id, OwnInterval interval) {
        return jdbc.sql("""
                                insert into schedule_interval (id, kind, team, grade, months)
                                values (:id, :kind, :team, :grade, :months) on conflict do nothing""")
                        .param("id", id)
                        .param("kind", interval.kind().name())
                        .param("team", interval.team().map(TeamId::value).orElse(null))
                        .param("grade", interval.grade().orElse(null))
                        .param("months", interval.months())
                        .update()
                == 1;
    }

    /** @return the kind it was for */
    Optional<ScheduleKind> remove(UUID id) {
        return jdbc.sql("delete from schedule_interval where id = ? returning kind")
                .param(id)
                .query((row, number) -> ScheduleKind.valueOf(row.getString("kind")))
                .optional();
    }
}
