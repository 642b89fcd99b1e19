package io.kedang.card;

import io.kedang.shared.CardId;
import java.util.Map;

/** Implemented by features that freeze revisions which do not become the card's at once. */
public interface RevisionMarks {

    /** The marked revisions of the card by their number; not limited to the person's reach. */
    Map<Integer, RevisionMark> of(CardId card);
}
