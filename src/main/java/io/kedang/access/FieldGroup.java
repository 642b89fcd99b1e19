package io.kedang.access;

/** Fields of a card that are seen, sealed and destroyed together. The sealed ones are stored encrypted. */
public enum FieldGroup {
    /** Name, licence, address, categories, trade. */
    BASIC(false),
    /** Assets, sales, shares. */
    MONEY(false),
    /** The customer's own contact phone. */
    CONTACT(true),
    /** Bank account. */
    BANK(true),
    /** Credit assessment. */
    ASSESSMENT(false),
    /** Principals: who they are and what they do. */
    PRINCIPALS(false),
    /** Principals: birth date, native place, phones. */
    PRIVATE(true),
    /** Principals: religion, family, character; only with their separate consent. */
    INTIMATE(true),
    /** How the customer consented, or the other lawful ground. */
    CONSENT(false);

    private final boolean sealed;

    FieldGroup(boolean sealed) {
        this.sealed = sealed;
    }

    public boolean sealed() {
        return sealed;
    }
}
