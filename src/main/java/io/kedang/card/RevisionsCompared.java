package io.kedang.card;

import java.util.List;

/** Two revisions of a card, as far as the reader may see them. */
public record RevisionsCompared(CardSummary card, Revision before, Revision after, List<DocumentPair> documents) {}
