package io.kedang.card;

import java.util.UUID;

/**
 * What a page that saves a draft had on the screen.
 *
 * @param version of the draft
 * @param writer the open page itself, by a key that it got when it was shown
 */
public record Seen(long version, UUID writer) {}
