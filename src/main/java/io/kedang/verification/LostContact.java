package io.kedang.verification;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Instant;

/** A customer whom a salesperson could not reach any more. @param note in the words of that person */
public record LostContact(CardId card, EmployeeId by, Instant at, String note) {}
