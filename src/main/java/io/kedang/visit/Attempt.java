package io.kedang.visit;

import java.time.LocalDate;

/**
 * The customer was not met.
 *
 * @param dueOn until when the visit is to be made now
 */
public record Attempt(LocalDate day, String reason, LocalDate dueOn, Done noted) {}
