package io.kedang.catalogue;

/** How many entries of a list can be chosen, and how many are retired. */
public record ListSize(int active, int retired) {

    static final ListSize EMPTY = new ListSize(0, 0);
}
