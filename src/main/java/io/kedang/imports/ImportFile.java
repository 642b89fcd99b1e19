package io.kedang.imports;

import io.kedang.imports.file.FileShape;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that was brought in, and how far it has come.
 *
 * @param rows that are not empty, headings and what stands above them included
 * @param alive whether what works on it has given a sign of life; a file that is busy and not alive was interrupted
 * @param done the rows that the present check or run is done with
 * @param upTo of a run document by document: the last row that is done with
 * @param said why the last run ended without posting all
 */
public record ImportFile(
        ImportId id,
        String kind,
        String name,
        FileShape shape,
        int rows,
        EmployeeId broughtBy,
        Instant broughtAt,
        ImportState state,
        boolean alive,
        int done,
        Optional<Mapping> mapping,
        Counts counts,
        Optional<ImportMode> mode,
        Optional<EmployeeId> runBy,
        Optional<Instant> endedAt,
        int upTo,
        Optional<Said> said) {

    /** Documents. @param posted by runs of this file */
    public record Counts(int units, int fine, int already, int wrong, int posted) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(
                    units + more.units,
                    fine + more.fine,
                    already + more.already,
                    wrong + more.wrong,
                    posted + more.posted);
        }
    }

    /** A message. */
    public record Said(String messageKey, List<Object> arguments) {}

    /** Whether what worked on it died on the way. */
    public boolean interrupted() {
        return state.busy() && !alive;
    }

    /** Whether something works on it now. */
    public boolean working() {
        return state.busy() && alive;
    }

    /** Whether its run stopped on the way and can go on. */
    public boolean canGoOn() {
        return mode.filter(ImportMode.EACH::equals).isPresent()
                && (state == ImportState.STOPPED || interrupted() && state == ImportState.RUNNING);
    }

    /** Whether it can be checked and run from the beginning. */
    public boolean canBegin() {
        return state == ImportState.CHECKED
                || interrupted()
                        && state == ImportState.RUNNING
                        && mode.filter(ImportMode.WHOLE::equals).isPresent();
    }

    /** Whether its columns can still be changed. */
    public boolean canBeMapped() {
        return state == ImportState.READ
                || state == ImportState.CHECKED
                || interrupted() && state == ImportState.CHECKING
                || canBegin();
    }
}
