package io.kedang.notice;

import io.kedang.shared.EmployeeId;
import java.time.Instant;

/** A mail that is not tried any more. @param cause in the words of the mail server or of the program */
public record FailedMail(long id, EmployeeId to, int attempts, String cause, Instant since) {}
