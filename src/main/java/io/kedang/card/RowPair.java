package io.kedang.card;

import java.util.OptionalInt;

/** A row of a section in two contents; empty where a content has no such row. */
record RowPair(OptionalInt before, OptionalInt after) {

    static RowPair both(int before, int after) {
        return new RowPair(OptionalInt.of(before), OptionalInt.of(after));
    }

    static RowPair added(int after) {
        return new RowPair(OptionalInt.empty(), OptionalInt.of(after));
    }

    static RowPair removed(int before) {
        return new RowPair(OptionalInt.of(before), OptionalInt.empty());
    }
}
