package io.kedang.archive;

import io.kedang.shared.CardId;

/** The valid number of a card. */
record HeldNumber(ArchiveNumber number, String series, long seq, CardId card, String region, String category) {

    boolean isCoded(String region, String category) {
        return this.region.equals(region) && this.category.equals(category);
    }
}
