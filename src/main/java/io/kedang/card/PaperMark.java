package io.kedang.card;

import java.util.Optional;

/**
 * What the page of a card from paper says of how its letters and its photo belong together.
 *
 * @param revision the one that is shown
 * @param transcription who wrote it down from which photo; empty when its salesperson handed it in like this
 * @param transcriber the name of who wrote it down; blank when nobody did
 * @param signature under the photo, the latest one; empty while it is not signed
 * @param showsPhoto whether the reader may see the photo
 */
public record PaperMark(
        int revision,
        Optional<Transcription> transcription,
        String transcriber,
        Optional<Signature> signature,
        boolean showsPhoto) {}
