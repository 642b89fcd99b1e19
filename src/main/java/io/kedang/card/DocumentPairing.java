package io.kedang.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds which documents of two revisions belong together: the same one; the same bytes under another name; another file
 * with the same name and kind; the only one left of its kind.
 */
final class DocumentPairing {

    private final List<Document> before;
    private final List<Document> after;
    private final List<DocumentPair> pairs = new ArrayList<>();

    private DocumentPairing(List<Document> before, List<Document> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    static List<DocumentPair> of(List<Document> before, List<Document> after) {
        DocumentPairing pairing = new DocumentPairing(before, after);
        pairing.pair((one, other) -> one.id().equals(other.id()));
        pairing.pair((one, other) -> one.sha256().equals(other.sha256()));
        pairing.pair((one, other) ->
                one.kind().equals(other.kind()) && one.fileName().equals(other.fileName()));
        pairing.pair((one, other) -> one.kind().equals(other.kind()) && pairing.isOnlyOneOf(one.kind()));
        pairing.after.forEach(
                added -> pairing.pairs.add(new DocumentPair(Change.ADDED, Optional.empty(), Optional.of(added))));
        pairing.before.forEach(
                gone -> pairing.pairs.add(new DocumentPair(Change.REMOVED, Optional.of(gone), Optional.empty())));
        return pairing.pairs;
    }

    private void pair(BiPredicate<Document, Document> together) {
        for (Document earlier : List.copyOf(before)) {
            after.stream()
                    .filter(later -> together.test(earlier, later))
                    .findFirst()
                    .ifPresent(later -> {
                        boolean same = earlier.sha256().equals(later.sha256())
                                && earlier.kind().equals(later.kind())
                                && earlier.fileName().equals(later.fileName());
                        pairs.add(new DocumentPair(
                                same ? Change.SAME : Change.CHANGED, Optional.of(earlier), Optional.of(later)));
                        before.remove(earlier);
                        after.remove(later);
                    });
        }
    }

    private boolean isOnlyOneOf(String kind) {
        return before.stream().filter(document -> document.kind().equals(kind)).count() == 1
                && after.stream()
                                .filter(document -> document.kind().equals(kind))
                                .count()
                        == 1;
    }
}
