package io.kedang.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A part of a debit and when it is due. @param amount in the currency of the account */
public record DuePart(LocalDate dueOn, BigDecimal amount) {}
