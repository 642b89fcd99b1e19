package io.kedang.worklist;

import io.kedang.shared.SubjectId;

/** Implemented by the module that owns what tasks are about; asked in the transaction that makes the task. */
public interface TaskSubjects {

    /** Whether it knows the subjects of this process. The first that does is asked, by their {@code @Order}. */
    default boolean knows(String processKey) {
        return true;
    }

    TaskSubject describe(SubjectId subject);
}
