package io.kedang.ledger;

import java.util.UUID;

/**
 * What is settled by itself: an instalment of an entry, else the whole entry. Written as the entry and its part, joined
 * by a point.
 *
 * @param part from 1
 */
public record ItemId(EntryId entry, int part) {

    /** @throws IllegalArgumentException when the text is no item */
    public static ItemId of(String text) {
        int point = text.lastIndexOf('.');
        if (point < 0) {
            throw new IllegalArgumentException("no item: " + text);
        }
        return new ItemId(EntryId.of(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
    }

    /** The only part of an entry that has no instalments. */
    public static ItemId whole(EntryId entry) {
        return new ItemId(entry, 1);
    }

    static ItemId of(UUID entry, int part) {
        return new ItemId(new EntryId(entry), part);
    }

    @Override
    public String toString() {
        return entry + "." + part;
    }
}
