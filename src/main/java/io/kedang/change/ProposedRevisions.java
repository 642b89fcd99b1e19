package io.kedang.change;

import io.kedang.card.RevisionMark;
import io.kedang.card.RevisionMarks;
import io.kedang.shared.CardId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The revisions that were frozen for changes and are not, or not yet, the card's own. */
@Component
class ProposedRevisions implements RevisionMarks {

    private final JdbcClient jdbc;

    ProposedRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, RevisionMark> of(CardId card) {
        Map<Integer, RevisionMark> marks = new HashMap<>();
        jdbc.sql("""
                        select r.revision, r.revision = c.revision as latest, c.state
                        from card_change_revision r join card_change c on c.id = r.change_id
                        where r.card_id = ?""").param(card.value()).query(row -> {
            ChangeState state = ChangeState.valueOf(row.getString("state"));
            boolean latest = row.getBoolean("latest");
            if (!latest || state != ChangeState.APPLIED) {
                marks.put(
                        row.getInt("revision"),
                        latest && state.isWithOthers() ? RevisionMark.PROPOSED : RevisionMark.NOT_TAKEN);
            }
        });
        return marks;
    }
}
