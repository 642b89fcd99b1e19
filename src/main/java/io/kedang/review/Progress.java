package io.kedang.review;

import java.util.List;

/**
 * How far a review is.
 *
 * @param kinds each kind of which there are customers, in order
 */
public record Progress(List<OfKind> kinds) {

    /** @param open of all, those not decided */
    public record OfKind(LineKind kind, int all, int open) {}

    public Progress {
        kinds = List.copyOf(kinds);
    }

    public int all() {
        return kinds.stream().mapToInt(OfKind::all).sum();
    }

    public int open() {
        return kinds.stream().mapToInt(OfKind::open).sum();
    }

    public int done() {
        return all() - open();
    }

    public int openOf(LineKind kind) {
        return kinds.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(OfKind::open)
                .sum();
    }

    /** What is still open, kind by kind. */
    public List<OfKind> left() {
        return kinds.stream().filter(one -> one.open() > 0).toList();
    }
}
