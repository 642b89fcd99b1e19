package io.kedang.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people are told. The names are stored: never rename one that has been used. The text is {@code notice.<name>},
 * with these arguments: the card, the step, a person, a day; about a colleague: the colleague, a person, two days.
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
    /** The leader has read the report of a review and left remarks. */
    REPORT_REMARKED(Topic.TASKS),
    CARD_SENT_BACK(Topic.CARDS),
    CARD_REJECTED(Topic.CARDS),
    CARD_ARCHIVED(Topic.CARDS),
    /** The salesperson took the card back while someone reviewed it. */
    CARD_WITHDRAWN(Topic.CARDS),
    CARD_BACK_TO_REVIEW(Topic.CARDS),
    CARD_BACK_TO_ENTRY(Topic.CARDS),
    /** Someone planned a visit that the person is to make. */
    VISIT_PLANNED(Topic.TASKS),
    /** A customer who was visited complains, or is not content. */
    VISIT_UNHAPPY(Topic.CARDS),
    /** A visit was put off for the second time or more often. */
    VISIT_PUT_OFF(Topic.CARDS),
    /** The department that collates visits wrote something about one. */
    VISIT_NOTE(Topic.CARDS),
    /** Someone, or a rule, found that a customer is a risk. */
    RISK_RAISED(Topic.RISKS),
    RISK_DISMISSED(Topic.RISKS),
    WATCH_BEGUN(Topic.RISKS),
    /** The salesperson is to visit a watched customer unannounced. */
    WATCH_VISIT(Topic.RISKS),
    /** What an unannounced visit found can be read. */
    WATCH_VISITED(Topic.RISKS),
    WATCH_DUTY_GIVEN(Topic.RISKS),
    WATCH_DUTY_DUE(Topic.RISKS),
    /** A duty about a watched customer is late. */
    WATCH_DUTY_LATE(Topic.RISKS),
    WATCH_REPORTED(Topic.RISKS),
    WATCH_END_PROPOSED(Topic.RISKS),
    WATCH_GOES_ON(Topic.RISKS),
    WATCH_ENDED(Topic.RISKS),
    /** Nothing leaves to a customer any more. */
    HOLD_PLACED(Topic.MONEY),
    HOLD_ENDED(Topic.MONEY),
    /** A shipment may not leave. */
    SHIPMENT_REFUSED(Topic.MONEY),
    /** The shipment that was refused to the person may leave now. */
    SHIPMENT_ALLOWED(Topic.MONEY),
    /** The credit limit of a customer is or will be another one. */
    LIMIT_CHANGED(Topic.MONEY),
    /** A second person agreed to what the person, or somebody about a customer of the person, wants to give up. */
    WRITTEN_OFF(Topic.MONEY),
    WRITE_OFF_REFUSED(Topic.MONEY),
    /** A customer owes what is long due; the follow-up has begun. */
    ARREARS_OPENED(Topic.MONEY),
    PROMISE_BROKEN(Topic.MONEY),
    ARREARS_PAID(Topic.MONEY),
    ARREARS_WRITTEN_OFF(Topic.MONEY),
    /** The leader decided what becomes of arrears. */
    ARREARS_DECIDED(Topic.MONEY),
    CHANGE_SENT_BACK(Topic.CARDS),
    CHANGE_REJECTED(Topic.CARDS),
    /** A change of a card is live. */
    CHANGE_APPLIED(Topic.CARDS),
    /** Another change became live that says otherwise what the person's changes too. */
    CHANGE_CROSSED(Topic.CARDS),
    CHANGE_BACK_TO_REVIEW(Topic.CARDS),
    /** A statement of account was issued for a customer of the person's. */
    STATEMENT_ISSUED(Topic.MONEY),
    /** A customer does not agree with a statement of account. */
    STATEMENT_OBJECTED(Topic.MONEY),
    STATEMENT_SETTLED(Topic.MONEY),
    /** The person will act for a colleague. */
    DEPUTY_FOR_SOMEONE(Topic.COLLEAGUES, "/me/deputies"),
    /** A colleague will act for the person. */
    DEPUTY_OF_YOURS(Topic.COLLEAGUES, "/me/deputies"),
    /** The person has taken over all of a colleague's work. */
    WORK_HANDED_OVER(Topic.COLLEAGUES, "/tasks?view=mine");

    private final Topic topic;
    private final @Nullable String page;

    /** About a card, and leads to it. */
    NoticeKind(Topic topic) {
        this(topic, null);
    }

    /** About a colleague. */
    NoticeKind(Topic topic, @Nullable String page) {
        this.topic = topic;
        this.page = page;
    }

    /** Where it leads when it is about a colleague; empty when it is about a card. */
    public Optional<String> page() {
        return Optional.ofNullable(page);
    }

    public Topic topic() {
        return topic;
    }
}
