package io.kedang.finance;

import io.kedang.ledger.EntryKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What moves what customers owe, as the months count it. */
public enum Turnover {
    /** Shipments less returns and credit notes. */
    SALES(List.of(EntryKind.SHIPMENT, EntryKind.RETURN, EntryKind.CREDIT_NOTE)),
    /** Money that came in. */
    RECEIPTS(List.of(EntryKind.RECEIPT));

    private final List<EntryKind> kinds;

    Turnover(List<EntryKind> kinds) {
        this.kinds = kinds;
    }

    /** The one of this name; empty when there is none. */
    public static Optional<Turnover> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    List<String> kinds() {
        return kinds.stream().map(EntryKind::name).toList();
    }

    /** What is counted upwards, as SQL: receipts are below zero in the ledger. */
    String sign() {
        return this == RECEIPTS ? "-" : "";
    }

    public String messageKey() {
        return "finance.turnover." + name();
    }
}
