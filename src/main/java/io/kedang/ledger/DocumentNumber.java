package io.kedang.ledger;

/** The number of a document: given once by its source, and used up for good. */
record DocumentNumber(String source, String document) {

    private static final String REVERSING = "REVERSAL ";

    /** The number of what reverses it. */
    DocumentNumber reversed() {
        return new DocumentNumber(REVERSING + source, document);
    }

    /** Whether the source is one that only reversals number by. */
    boolean isReserved() {
        return source.startsWith(REVERSING.strip());
    }
}
