package io.kedang.freshness;

/** On what someone confirms a section of a card; the words are {@code freshness.evidence.<name>}. */
public enum Evidence {
    /** Someone was there. */
    VISIT,
    PHONE,
    /** A paper of the customer, or the signed card. */
    DOCUMENT,
    /** The customer said so, in writing or at our office. */
    STATEMENT;

    public String messageKey() {
        return "freshness.evidence." + name();
    }
}
