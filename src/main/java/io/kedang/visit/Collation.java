package io.kedang.visit;

import io.kedang.card.Section;
import java.util.Set;

/**
 * What the department made of a visit.
 *
 * @param note blank for none
 * @param confirmed what it confirmed beyond what the visitor had
 * @param outdatedGone whether outdated data was removed from the card, or its removal reported as a change
 */
public record Collation(String note, Set<Section> confirmed, boolean outdatedGone) {

    public static final int LONGEST_NOTE = 2000;

    public Collation {
        note = note.replace("\r\n", "\n").strip();
    }
}
