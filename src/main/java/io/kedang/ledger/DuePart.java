package io.kedang.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A part of a debit and when it is due. */
record DuePart(LocalDate dueOn, BigDecimal amount) {}
