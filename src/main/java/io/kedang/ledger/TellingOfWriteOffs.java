package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.EmployeeId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells who asked for a write-off, and the salesperson, how it was decided. */
@Component
class TellingOfWriteOffs {

    private final Notices notices;
    private final Cards cards;
    private final People people;
    private final Access access;

    TellingOfWriteOffs(Notices notices, Cards cards, People people, Access access) {
        this.notices = notices;
        this.cards = cards;
        this.people = people;
        this.access = access;
    }

    void decided(WriteOff writeOff, boolean posted) {
        Set<EmployeeId> concerned = Stream.of(writeOff.asker().person(), cards.holder(writeOff.card()))
                .collect(Collectors.toSet());
        notices.tell(
                people.actors(concerned).keySet(),
                posted ? NoticeKind.WRITTEN_OFF : NoticeKind.WRITE_OFF_REFUSED,
                writeOff.card(),
                Map.of(Notices.BY, access.actor().id().toString(), Notices.PATH, "/ledger/" + writeOff.card()));
    }
}
