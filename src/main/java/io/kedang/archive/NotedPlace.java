package io.kedang.archive;

/** A place of paper as noted. @param version grows with every change, from 1 */
public record NotedPlace(PaperPlace place, long version) {}
