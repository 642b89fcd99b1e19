package io.kedang.notice;

/** When a person wants a mail about something that the bell tells anyway. */
public enum MailChoice {
    AT_ONCE,
    /** In the daily mail. */
    DAILY,
    NEVER
}
