package io.kedang.ledger;

/** What an entry is about. The names are stored. */
public enum EntryKind {
    SHIPMENT(Side.DEBIT),
    RECEIPT(Side.CREDIT),
    RETURN(Side.CREDIT),
    CREDIT_NOTE(Side.CREDIT),
    FEE(Side.DEBIT),
    /** Only posted by {@link WriteOffs}. */
    WRITE_OFF(Side.CREDIT),
    /** On the side opposite to the entry that it takes back; only posted by {@link Posting#reverse}. */
    REVERSAL(Side.CREDIT);

    private final Side side;

    EntryKind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Whether it can be posted as such, from a form or a file. */
    public boolean isPosted() {
        return this != WRITE_OFF && this != REVERSAL;
    }

    /** Whether goods stand in it line by line. */
    public boolean takesLines() {
        return this == SHIPMENT || this == RETURN;
    }

    /** What numbers its documents when nothing else is said. */
    public String usualSource() {
        return name();
    }
}
