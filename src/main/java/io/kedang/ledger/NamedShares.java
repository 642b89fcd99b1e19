package io.kedang.ledger;

import io.kedang.page.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what entries name to be settled, in their order. */
@Component
class NamedShares {

    private final Items items;

    NamedShares(Items items) {
        this.items = items;
    }

    /** Of each entry, by one query. */
    List<List<Problem>> problems(List<NewEntry> entries) {
        ShareProblems shares = new ShareProblems(items.of(entries.stream()
                .flatMap(entry -> of(entry).stream())
                .map(Share::item)
                .distinct()
                .toList()));
        return entries.stream()
                .map(entry -> shares.of(entry.card(), entry.kind().side().other(), entry.amount(), of(entry)))
                .toList();
    }

    static List<Share> of(NewEntry entry) {
        return entry.settling() instanceof Settling.Named named ? named.shares() : List.of();
    }
}
