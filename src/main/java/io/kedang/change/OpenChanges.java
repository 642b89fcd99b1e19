package io.kedang.change;

import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes of cards that are not decided on yet; not limited to the person's reach, for lists that are. */
@Component
@Transactional(readOnly = true)
public class OpenChanges {

    private final ChangeRecords records;

    OpenChanges(ChangeRecords records) {
        this.records = records;
    }

    /** In one query, the oldest first; cards without one are left out. */
    public Map<CardId, List<OpenChange>> on(Collection<CardId> cards) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        return records.openOn(cards.stream().map(CardId::value).toList()).stream()
                .map(ReportedChange::line)
                .collect(Collectors.groupingBy(OpenChange::card));
    }
}
