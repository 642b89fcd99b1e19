package io.kedang.review.web;

import io.kedang.review.LineFilter;
import io.kedang.review.LineKind;
import io.kedang.review.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the lists of customers, as offered above the list.
 *
 * @param word as in the address; empty for all that ask for a look
 * @param messageKey of its name
 * @param open of {@code all}, those not decided
 */
record KindTab(String word, String messageKey, int all, int open, boolean current) {

    static List<KindTab> all(Progress progress, LineFilter filter) {
        List<KindTab> tabs = new ArrayList<>();
        List<Progress.OfKind> asking = progress.kinds().stream()
                .filter(one -> !one.kind().isAcceptedTogether())
                .toList();
        tabs.add(new KindTab(
                "",
                "review.kind.all",
                asking.stream().mapToInt(Progress.OfKind::all).sum(),
                asking.stream().mapToInt(Progress.OfKind::open).sum(),
                filter.kind().isEmpty()));
        progress.kinds().forEach(one -> tabs.add(of(one, filter.kind())));
        return tabs;
    }

    private static KindTab of(Progress.OfKind one, Optional<LineKind> current) {
        return new KindTab(
                one.kind().word(),
                one.kind().messageKey(),
                one.all(),
                one.open(),
                current.filter(one.kind()::equals).isPresent());
    }
}
