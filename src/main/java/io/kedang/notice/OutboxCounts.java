package io.kedang.notice;

/** How many mails wait, were sent in the last days, and failed; each counted to 1000 at most. */
public record OutboxCounts(int waiting, int sent, int failed) {}
