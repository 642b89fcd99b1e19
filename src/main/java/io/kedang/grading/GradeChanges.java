package io.kedang.grading;

import java.util.List;

/** Told, in the same transaction, that customers have other grades; modules contribute beans. */
public interface GradeChanges {

    /** @param changes of different cards, as many as were decided together: ask for what they need in sets */
    void changed(List<GradeChange> changes);
}
