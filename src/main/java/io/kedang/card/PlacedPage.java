package io.kedang.card;

/** A photographed page in a revision. @param place among the pages of that revision, from 1 */
public record PlacedPage(Document picture, int place) {}
