package io.kedang.incoming;

/** A line to be kept. @param ordinal counts lines of which the bank says the same, from 1 */
record NewBankLine(BankLineId id, ReadBankLine read, int ordinal) {}
