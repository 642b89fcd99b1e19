package io.kedang.card;

import java.util.List;

/** Two texts in pieces, marked where they differ. */
record MarkedTexts(List<Piece> before, List<Piece> after) {

    static MarkedTexts same(String before, String after) {
        return new MarkedTexts(piece(before, false), piece(after, false));
    }

    static MarkedTexts whole(String before, String after) {
        return new MarkedTexts(piece(before, true), piece(after, true));
    }

    private static List<Piece> piece(String text, boolean marked) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, marked));
    }
}
