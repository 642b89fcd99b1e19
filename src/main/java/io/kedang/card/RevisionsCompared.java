package io.kedang.card;

import java.util.List;

/**
 * Two revisions of a card, as far as the reader may see them.
 *
 * @param pages of the photographed paper card; empty for who does not see them
 */
public record RevisionsCompared(
        CardSummary card, Revision before, Revision after, List<DocumentPair> documents, List<PagePair> pages) {}
