package io.kedang.notice;

/**
 * What people are told. The names are stored: never rename one that has been used. The text is {@code notice.<name>},
 * with these arguments: the card, the step, a person, a day.
 */
public enum NoticeKind {
    /** A task of the person's waits and is about to be late. */
    TASK_DUE(Topic.DEADLINES),
    /** A task of others is late; one may step in. */
    TASK_ESCALATED(Topic.DEADLINES),
    /** Someone gave the person a task. */
    TASK_GIVEN(Topic.TASKS),
    /** Someone gave a task of the person's to someone else. */
    TASK_TAKEN(Topic.TASKS),
    CARD_SENT_BACK(Topic.CARDS),
    CARD_REJECTED(Topic.CARDS),
    CARD_ARCHIVED(Topic.CARDS),
    /** The salesperson took the card back while someone reviewed it. */
    CARD_WITHDRAWN(Topic.CARDS),
    CARD_BACK_TO_REVIEW(Topic.CARDS),
    CARD_BACK_TO_ENTRY(Topic.CARDS);

    private final Topic topic;

    NoticeKind(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }
}
