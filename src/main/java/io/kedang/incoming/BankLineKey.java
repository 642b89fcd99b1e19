package io.kedang.incoming;

import java.nio.ByteBuffer;

/** What tells a line from all others. @param ordinal counts lines of which the bank says the same, from 1 */
record BankLineKey(ByteBuffer base, int ordinal) {}
