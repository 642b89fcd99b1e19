package io.kedang.ledger.web;

import io.kedang.ledger.Entries;
import io.kedang.ledger.OpenItem;
import io.kedang.ledger.Side;
import io.kedang.page.Dates;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes open items as people choose from them. */
@Component
class OpenItemRows {

    private final Entries entries;
    private final Words words;
    private final Dates dates;
    private final Clock clock;

    OpenItemRows(Entries entries, Words words, Dates dates, Clock clock) {
        this.entries = entries;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    /** Of one side, in the order in which they are settled. @param shares what is typed, by the item's text */
    List<OpenItemRow> of(CardId card, Side side, Map<String, String> shares) {
        return entries.openItems(card).stream()
                .filter(item -> item.side() == side)
                .map(item -> row(item, shares.getOrDefault(item.id().toString(), "")))
                .toList();
    }

    OpenItemRow row(OpenItem item, String share) {
        long late = item.side() == Side.DEBIT ? ChronoUnit.DAYS.between(item.dueOn(), LocalDate.now(clock)) : 0;
        return new OpenItemRow(item.id(), title(item), when(item, late), late > 0, item.open(), share);
    }

    String title(OpenItem item) {
        return item.parts() > 1
                ? words.say(
                        "ledger.item.part", List.of(item.document(), item.id().part()))
                : item.document();
    }

    private String when(OpenItem item, long late) {
        if (item.side() == Side.CREDIT) {
            return words.say("ledger.item.since", List.of(dates.day(item.postedOn())));
        }
        String due = dates.day(item.dueOn());
        return late > 0
                ? words.say("ledger.item.late", List.of(due, late))
                : words.say("ledger.item.due", List.of(due));
    }
}
