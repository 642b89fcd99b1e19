package io.kedang.imports;

/** What separates the decimals in the numbers of a text file. The name is stored. */
public enum DecimalMark {
    POINT,
    COMMA
}
