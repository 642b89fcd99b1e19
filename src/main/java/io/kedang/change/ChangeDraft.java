package io.kedang.change;

import io.kedang.access.FieldGroup;
import io.kedang.card.CardContent;
import io.kedang.card.CardEvent;
import io.kedang.card.Comparison;
import io.kedang.card.Remark;
import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A change as the one who proposes it sees it.
 *
 * @param before what the card says, as far as the person may change it
 * @param content what it is to say
 * @param version counts the saves; a save that names an older one is refused
 * @param writer the page that saved last
 * @param returned how it came back, where it did
 * @param remarks of the reviewer who sent it back
 * @param revision its latest frozen revision; 0 before it was handed in first
 */
public record ChangeDraft(
        ChangeId id,
        CardId card,
        ChangeState state,
        CardContent before,
        CardContent content,
        Set<FieldGroup> writable,
        String reason,
        int revision,
        Instant savedAt,
        long version,
        Optional<UUID> writer,
        Optional<CardEvent> returned,
        List<Remark> remarks) {

    public Comparison comparison() {
        return new Comparison(before, content);
    }
}
