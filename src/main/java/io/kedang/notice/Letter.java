package io.kedang.notice;

/** A mail as it is read: plain text. */
record Letter(String to, String subject, String text) {}
