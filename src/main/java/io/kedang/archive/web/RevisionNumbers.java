package io.kedang.archive.web;

import io.kedang.card.CardSummary;
import io.kedang.card.RevisionMark;
import io.kedang.card.RevisionMarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** All revisions of a card by number: its own, and those that were proposed for it, with their marks. */
@Component
class RevisionNumbers {

    private final List<RevisionMarks> sources;

    RevisionNumbers(List<RevisionMarks> sources) {
        this.sources = sources;
    }

    Listed of(CardSummary card) {
        Map<Integer, RevisionMark> marks = new HashMap<>();
        sources.forEach(source -> marks.putAll(source.of(card.id())));
        TreeSet<Integer> numbers = new TreeSet<>(marks.keySet());
        IntStream.rangeClosed(1, card.revision()).forEach(numbers::add);
        return new Listed(List.copyOf(numbers), marks);
    }

    /** @param numbers ascending */
    record Listed(List<Integer> numbers, Map<Integer, RevisionMark> marks) {

        public List<Integer> newestFirst() {
            return numbers.stream().sorted((one, other) -> other - one).toList();
        }

        /** The revision that this one departs from: the latest own one before it; 0 for none. */
        public int before(int revision) {
            return numbers.stream()
                    .filter(number -> number < revision && !marks.containsKey(number))
                    .reduce((earlier, later) -> later)
                    .orElse(0);
        }

        public int last() {
            return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        }

        /** The message key of the revision's mark; blank for one that is or was the card's own. */
        public String markKey(int revision) {
            RevisionMark mark = marks.get(revision);
            return mark == null ? "" : "card.mark." + mark.name();
        }
    }
}
