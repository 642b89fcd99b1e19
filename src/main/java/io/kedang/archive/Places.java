package io.kedang.archive;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Cards;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the paper of each card is kept. Earlier places are in the audit record. */
@Service
public class Places {

    private final JdbcClient jdbc;
    private final Filings filings;
    private final Cards cards;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Places(JdbcClient jdbc, Filings filings, Cards cards, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.cards = cards;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the place, whatever was noted before.
     *
     * @throws ArchiveRefused when the card has no archive number yet
     */
    @Transactional
    public void note(CardId card, PaperPlace place) {
        note(card, place, of(card));
    }

    /**
     * Notes another place instead of the one that the person has seen.
     *
     * @param seenVersion of {@link NotedPlace}; 0 when no place was noted
     * @throws ArchiveRefused when someone else has noted a place since, or the card has no archive number yet
     */
    @Transactional
    public void change(CardId card, PaperPlace place, long seenVersion) {
        Optional<NotedPlace> before = of(card);
        if (before.map(NotedPlace::version).orElse(0L) != seenVersion) {
            throw ArchiveRefused.placeChangedMeanwhile();
        }
        note(card, place, before);
    }

    /** The place of a card that the person who acts reaches. */
    @Transactional(readOnly = true)
    public Optional<NotedPlace> of(CardId card) {
        cards.get(card);
        return jdbc.sql("select room, shelf, folder, version from archive_place where card_id = :card")
                .param("card", card.value())
                .query((row, n) -> new NotedPlace(
                        new PaperPlace(row.getString("room"), row.getString("shelf"), row.getString("folder")),
                        row.getLong("version")))
                .optional();
    }

    private void note(CardId card, PaperPlace place, Optional<NotedPlace> before) {
        access.require(Permission.ENTER_CARDS);
        ArchiveNumber number =
                filings.of(card).orElseThrow(ArchiveRefused::noNumber).number();
        PaperPlace noted = place.filedUnder(number);
        if (before.map(NotedPlace::place).filter(noted::equals).isPresent()) {
            return;
        }
        write(card, noted, before.map(NotedPlace::version).orElse(0L));
        audit.record(Audited.PLACE_NOTED, Subject.card(card), details(noted, before.map(NotedPlace::place)));
    }

    private void write(CardId card, PaperPlace place, long seenVersion) {
        int written = jdbc.sql("""
                        insert into archive_place (card_id, room, shelf, folder, noted_by, noted_at, version)
                        values (:card, :room, :shelf, :folder, :by, :at, 1)
                        on conflict (card_id) do update
                        set room = excluded.room, shelf = excluded.shelf, folder = excluded.folder,
                            noted_by = excluded.noted_by, noted_at = excluded.noted_at,
                            version = archive_place.version + 1
                        where archive_place.version = :seen""")
                .param("card", card.value())
                .param("room", place.room())
                .param("shelf", place.shelf())
                .param("folder", place.folder())
                .param("by", access.actor().id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("seen", seenVersion)
                .update();
        if (written == 0) {
            throw ArchiveRefused.placeChangedMeanwhile();
        }
    }

    private static Map<String, String> details(PaperPlace noted, Optional<PaperPlace> before) {
        Map<String, String> details =
                new HashMap<>(Map.of("room", noted.room(), "shelf", noted.shelf(), "folder", noted.folder()));
        before.ifPresent(place -> details.putAll(
                Map.of("roomBefore", place.room(), "shelfBefore", place.shelf(), "folderBefore", place.folder())));
        return details;
    }
}
