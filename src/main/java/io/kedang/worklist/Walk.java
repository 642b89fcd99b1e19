package io.kedang.worklist;

import java.util.List;

/**
 * A task's place in the list it was opened from, for going on through the list without going back to it.
 *
 * @param list the address of the list
 * @param previous address of the task before; empty at the beginning
 * @param next address of the task after; empty at the end
 * @param place such as 3 and 10 for "3 of 10", as texts; {@code 99+} beyond 99
 */
public record Walk(String list, String previous, String next, List<String> place) {}
