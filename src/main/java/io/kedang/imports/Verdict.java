package io.kedang.imports;

import java.util.List;

/** What would become of a document if it were posted now. */
public sealed interface Verdict {

    /** It would be posted. */
    record Fine() implements Verdict {}

    /** It has been posted before, exactly so: it is left alone. @param link to what was posted */
    record Already(ImportLink link) implements Verdict {}

    /** It would be refused. */
    record Wrong(List<RowProblem> problems) implements Verdict {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    static Verdict of(List<RowProblem> problems) {
        return problems.isEmpty() ? new Fine() : new Wrong(problems);
    }
}
