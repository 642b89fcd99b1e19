package io.kedang.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds which photographed pages of two revisions belong together: the same picture, wherever it stands; of the others,
 * those at the same place. A picture has moved when it is not among the most that kept their order: taking one page away
 * moves none.
 */
final class PagePairing {

    private final List<PlacedPage> before;
    private final List<PlacedPage> after;
    private final List<PagePair> pairs = new ArrayList<>();

    private PagePairing(List<Document> before, List<Document> after) {
        this.before = placed(before);
        this.after = placed(after);
    }

    private static List<PlacedPage> placed(List<Document> pages) {
        List<PlacedPage> placed = new ArrayList<>();
        pages.forEach(page -> placed.add(new PlacedPage(page, placed.size() + 1)));
        return placed;
    }

    /** @param before the pages of a revision in their order; @param after those of a later one */
    static List<PagePair> of(List<Document> before, List<Document> after) {
        PagePairing pairing = new PagePairing(before, after);
        pairing.pairSame();
        pairing.pairReplaced();
        pairing.after.forEach(
                added -> pairing.pairs.add(new PagePair(Change.ADDED, Optional.empty(), Optional.of(added))));
        pairing.before.forEach(
                gone -> pairing.pairs.add(new PagePair(Change.REMOVED, Optional.of(gone), Optional.empty())));
        pairing.pairs.sort(Comparator.comparingInt(PagePair::place)
                .thenComparing(pair -> pair.after().isPresent()));
        return pairing.pairs;
    }

    private void pairSame() {
        List<PlacedPage> then = new ArrayList<>();
        List<PlacedPage> now = new ArrayList<>();
        for (PlacedPage earlier : List.copyOf(before)) {
            after.stream()
                    .filter(later -> PagePair.isSame(earlier, later))
                    .findFirst()
                    .ifPresent(later -> {
                        then.add(earlier);
                        now.add(later);
                        before.remove(earlier);
                        after.remove(later);
                    });
        }
        List<PlacedPage> kept = longestInOrder(now);
        IntStream.range(0, now.size()).forEach(at -> {
            Change change = kept.contains(now.get(at)) ? Change.SAME : Change.CHANGED;
            pairs.add(new PagePair(change, Optional.of(then.get(at)), Optional.of(now.get(at))));
        });
    }

    /** The longest selection whose places grow; a card has few pages. */
    private static List<PlacedPage> longestInOrder(List<PlacedPage> pages) {
        List<List<PlacedPage>> endingAt = new ArrayList<>();
        for (PlacedPage page : pages) {
            List<PlacedPage> longest = new ArrayList<>(endingAt.stream()
                    .filter(one -> one.get(one.size() - 1).place() < page.place())
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of()));
            longest.add(page);
            endingAt.add(longest);
        }
        return endingAt.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private void pairReplaced() {
        for (PlacedPage earlier : List.copyOf(before)) {
            after.stream()
                    .filter(later -> later.place() == earlier.place())
                    .findFirst()
                    .ifPresent(later -> {
                        pairs.add(new PagePair(Change.CHANGED, Optional.of(earlier), Optional.of(later)));
                        before.remove(earlier);
                        after.remove(later);
                    });
        }
    }
}
