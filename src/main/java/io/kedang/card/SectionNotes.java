package io.kedang.card;

import java.util.Map;

/** Implemented by features that have something to say about the sections of the live card, in their headings. */
public interface SectionNotes {

    Map<Section, SectionNote> on(CardSummary card);
}
