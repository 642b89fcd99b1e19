package io.kedang.worklist;

import io.kedang.audit.Subject;

/** What the record says that a task is about: its card, else the subject of its process. */
final class AuditSubjects {

    private AuditSubjects() {}

    static Subject of(OpenTask task) {
        return task.card().map(Subject::card).orElseGet(() -> Subject.of(task.processKey(), task.subject()));
    }
}
