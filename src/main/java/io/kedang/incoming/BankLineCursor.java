package io.kedang.incoming;

import java.time.LocalDate;

/** Where a list of bank lines goes on. */
public record BankLineCursor(LocalDate day, BankLineId id) {}
