package io.kedang.schedule;

import io.kedang.shared.SubjectId;
import java.time.LocalDate;

/**
 * One for whom something has fallen due.
 *
 * @param due the day it fell due; earlier than today when days were missed
 * @param period what it is done once for: the month it fell due in, such as {@code 2027-03}, or the due day where each
 *     subject has its own. Fit to be a discriminator of a process link.
 */
public record DueSubject(SubjectId subject, LocalDate due, String period) {}
