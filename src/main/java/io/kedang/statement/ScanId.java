package io.kedang.statement;

import java.util.UUID;

/** The identity of what a customer signed, as it was scanned. */
public record ScanId(UUID value) {

    public static ScanId of(String text) {
        return new ScanId(UUID.fromString(text));
    }

    static ScanId random() {
        return new ScanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
