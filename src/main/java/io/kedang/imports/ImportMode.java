package io.kedang.imports;

/** What one wrong document means for the others. The name is stored. */
public enum ImportMode {
    /** All are posted in one transaction, or none. */
    WHOLE,
    /** Those that are in order are posted, the others are not. */
    EACH
}
