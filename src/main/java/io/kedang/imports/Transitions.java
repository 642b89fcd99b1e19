package io.kedang.imports;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves files from state to state. Each check or run has a number: whatever was given up for dead and wakes up again
 * finds another number in the row, and changes nothing any more.
 */
@Component
class Transitions {

    private static final String IDLE = """
            not exists (select from import_progress p
                where p.import = f.id and p.run = f.run and p.alive_until > clock_timestamp())""";

    private final JdbcClient jdbc;
    private final ImportJson json;
    private final Clock clock;

    Transitions(JdbcClient jdbc, ImportJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return the number of the check; empty when the file has moved on */
    Optional<Integer> beginCheck(ImportId id, Mapping mapping) {
        return begun(
                id,
                jdbc.sql("""
                        update import_file f set state = 'CHECKING', run = run + 1, mapping = cast(:mapping as jsonb),
                            units = 0, fine = 0, already = 0, wrong = 0, mode = null, said_key = null, said = null
                        where id = :id and (state in ('READ', 'CHECKED')
                            or (state = 'CHECKING' or state = 'RUNNING' and mode = 'WHOLE') and %s)
                        returning run""".formatted(IDLE))
                        .param("mapping", json.write(mapping))
                        .param("id", id.value())
                        .query(Integer.class)
                        .optional());
    }

    /** @return the number of the run; empty when the file has moved on */
    Optional<Integer> beginRun(ImportId id, ImportMode mode, Actor by) {
        return begun(
                id,
                jdbc.sql("""
                        update import_file f set state = 'RUNNING', run = run + 1, mode = :mode, run_by = :by,
                            run_acted_by = :actedBy, begun_at = :now, ended_at = null, up_to_row = 0, posted = 0,
                            said_key = null, said = null
                        where id = :id and (state = 'CHECKED' or state = 'RUNNING' and mode = 'WHOLE' and %s)
                        returning run""".formatted(IDLE))
                        .param("mode", mode.name())
                        .param("by", by.id().value())
                        .param("actedBy", by.by().map(EmployeeId::value).orElse(null))
                        .param("now", now())
                        .param("id", id.value())
                        .query(Integer.class)
                        .optional());
    }

    /** Goes on with a run document by document. @return the number of the run; empty when the file has moved on */
    Optional<Integer> goOn(ImportId id, Actor by) {
        return begun(
                id,
                jdbc.sql("""
                        update import_file f set state = 'RUNNING', run = run + 1, run_by = :by,
                            run_acted_by = :actedBy, ended_at = null, said_key = null, said = null
                        where id = :id and mode = 'EACH' and (state = 'STOPPED' or state = 'RUNNING' and %s)
                        returning run""".formatted(IDLE))
                        .param("by", by.id().value())
                        .param("actedBy", by.by().map(EmployeeId::value).orElse(null))
                        .param("id", id.value())
                        .query(Integer.class)
                        .optional());
    }

    private Optional<Integer> begun(ImportId id, Optional<Integer> run) {
        run.ifPresent(number -> jdbc.sql("""
                        insert into import_progress (import, run, alive_until)
                        values (?, ?, clock_timestamp() + interval '30 seconds')
                        on conflict (import) do update
                        set run = excluded.run, alive_until = excluded.alive_until, done = 0, stop = false""").params(id.value(), number).update());
        return run;
    }

    /** @return false when another check has begun meanwhile */
    boolean endCheck(ImportId id, int run, ImportFile.Counts counts) {
        return jdbc.sql("""
                        update import_file set state = 'CHECKED', checked_at = :now, units = :units, fine = :fine,
                            already = :already, wrong = :wrong
                        where id = :id and run = :run and state = 'CHECKING'""")
                        .param("now", now())
                        .param("units", counts.units())
                        .param("fine", counts.fine())
                        .param("already", counts.already())
                        .param("wrong", counts.wrong())
                        .param("id", id.value())
                        .param("run", run)
                        .update()
                == 1;
    }

    /** A check that broke off: the columns can be confirmed again. */
    void giveUpCheck(ImportId id, int run, ImportFile.Said why) {
        jdbc.sql("""
                        update import_file set state = 'READ', said_key = ?, said = cast(? as jsonb)
                        where id = ? and run = ? and state = 'CHECKING'""")
                .params(why.messageKey(), json.arguments(why.arguments()), id.value(), run)
                .update();
    }

    /**
     * Notes, in the transaction that posted them, how far a run is.
     *
     * @return false when another run has begun meanwhile: then nothing of the transaction may stay
     */
    boolean advance(ImportId id, int run, int upTo, ImportFile.Counts more) {
        return jdbc.sql("""
                        update import_file set up_to_row = :upTo, posted = posted + :posted,
                            already = already + :already, wrong = wrong + :wrong
                        where id = :id and run = :run and state = 'RUNNING'""")
                        .param("upTo", upTo)
                        .param("posted", more.posted())
                        .param("already", more.already())
                        .param("wrong", more.wrong())
                        .param("id", id.value())
                        .param("run", run)
                        .update()
                == 1;
    }

    /** The counts of a run take the place of those of the check. */
    void forgetCounts(ImportId id) {
        jdbc.sql("update import_file set already = 0, wrong = 0, fine = 0 where id = ?")
                .param(id.value())
                .update();
    }

    /** The documents that were found wrong by a run that posted nothing. */
    void countWrong(ImportId id, Collection<RowProblem> problems) {
        long wrong = problems.stream().map(RowProblem::row).distinct().count();
        jdbc.sql("update import_file set wrong = ?, fine = greatest(0, fine - ?) where id = ?")
                .params(wrong, wrong, id.value())
                .update();
    }

    /** @return false when another run has begun meanwhile */
    boolean end(ImportId id, int run, ImportState state, Optional<ImportFile.Said> why) {
        return jdbc.sql("""
                        update import_file set state = :state, ended_at = :now, said_key = :key, said = cast(:said as jsonb)
                        where id = :id and run = :run and state = 'RUNNING'""")
                        .param("state", state.name())
                        .param("now", now())
                        .param("key", why.map(ImportFile.Said::messageKey).orElse(null))
                        .param(
                                "said",
                                json.arguments(
                                        why.map(ImportFile.Said::arguments).orElse(List.of())))
                        .param("id", id.value())
                        .param("run", run)
                        .update()
                == 1;
    }

    /** @return whether anything works on it that can be asked to stop */
    boolean askToStop(ImportId id) {
        return jdbc.sql("update import_progress set stop = true where import = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
