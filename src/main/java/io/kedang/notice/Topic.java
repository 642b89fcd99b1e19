package io.kedang.notice;

/** What notices are about, for choosing how to be told. Names are stored; labels are {@code notice.topic.<name>}. */
public enum Topic {
    /** Reminders and escalations. */
    DEADLINES(MailChoice.AT_ONCE),
    /** What others decided about cards. */
    CARDS(MailChoice.DAILY),
    /** Tasks that others gave and took. */
    TASKS(MailChoice.DAILY),
    /** Customers that are a risk and are watched. */
    RISKS(MailChoice.AT_ONCE),
    /** Credit, holds, arrears. */
    MONEY(MailChoice.AT_ONCE),
    /** Who stands in for whom, and work that was handed over. */
    COLLEAGUES(MailChoice.AT_ONCE);

    private final MailChoice byDefault;

    Topic(MailChoice byDefault) {
        this.byDefault = byDefault;
    }

    /** For who has not chosen. */
    public MailChoice byDefault() {
        return byDefault;
    }
}
