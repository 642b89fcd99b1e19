package io.kedang.card;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which revisions were transcribed from a signed photo: added, never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Transcriptions {

    private final JdbcClient jdbc;

    Transcriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Revision transcription, Revision photo) {
        jdbc.sql("""
                        insert into card_transcription
                            (revision_id, card_id, photo_id, transcribed_by, transcribed_at) values (?, ?, ?, ?, ?)""")
                .params(
                        transcription.id(),
                        transcription.card().value(),
                        photo.id(),
                        transcription.handedInBy().value(),
                        Timestamp.from(transcription.handedInAt()))
                .update();
    }

    /** Empty for a revision that its salesperson handed in. */
    public Optional<Transcription> of(CardId card, int revision) {
        return jdbc.sql("""
                        select r.number, p.number as photo, t.transcribed_by, t.transcribed_at
                        from card_revision r
                        join card_transcription t on t.revision_id = r.id
                        join card_revision p on p.id = t.photo_id
                        where r.card_id = ? and r.number = ?""")
                .params(card.value(), revision)
                .query((row, n) -> new Transcription(
                        row.getInt("number"),
                        row.getInt("photo"),
                        new EmployeeId(row.getObject("transcribed_by", UUID.class)),
                        row.getTimestamp("transcribed_at").toInstant()))
                .optional();
    }
}
