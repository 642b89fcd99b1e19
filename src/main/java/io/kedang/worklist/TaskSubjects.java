package io.kedang.worklist;

import io.kedang.shared.CardId;

/** Implemented by the module that owns what tasks are about. */
public interface TaskSubjects {

    TaskSubject describe(CardId subject);
}
