package io.kedang.imports;

import java.util.List;

/** A document as it was read, with what is wrong about its cells by themselves. */
record ReadUnit(ImportUnit unit, List<RowProblem> problems) {

    ReadUnit {
        problems = List.copyOf(problems);
    }

    boolean isWellFormed() {
        return problems.isEmpty();
    }
}
