package io.kedang.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.card.Seen;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored drafts of visits that are not handed in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitDrafts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    VisitDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void begin(VisitId visit) {
        jdbc.sql("insert into visit_draft (visit, texts, saved_at) values (?, '{}', ?)")
                .params(visit.value(), Timestamp.from(clock.instant()))
                .update();
    }

    VisitDraft of(VisitId visit) {
        return jdbc.sql("select texts, saved_at, version, writer from visit_draft where visit = ?")
                .param(visit.value())
                .query((row, n) -> new VisitDraft(
                        visit,
                        read(row.getString("texts")),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getLong("version"),
                        Optional.ofNullable(row.getObject("writer", UUID.class))))
                .optional()
                .orElseThrow(VisitRefused::over);
    }

    /**
     * Writes texts of some fields; the others stay. The caller holds the card.
     *
     * @param seen what the page had on the screen; a page whose answer got lost may save again over its own save
     * @throws VisitRefused when the draft was saved in another window meanwhile (409)
     */
    VisitDraft save(VisitId visit, Map<String, String> changes, Seen seen) {
        VisitDraft before = of(visit);
        if (before.version() != seen.version() && !before.writer().equals(Optional.of(seen.writer()))) {
            throw VisitRefused.changedMeanwhile();
        }
        Map<String, String> texts = new TreeMap<>(before.texts());
        changes.forEach((field, text) -> {
            if (!ReportForm.fits(field, text)) {
                throw VisitRefused.invalid("visit.refused.no-such-field");
            }
            if (text.isBlank()) {
                texts.remove(field);
            } else {
                texts.put(field, text);
            }
        });
        return texts.equals(before.texts()) ? before : store(visit, texts, seen, before.version() + 1);
    }

    private VisitDraft store(VisitId visit, Map<String, String> texts, Seen seen, long version) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(
                        "update visit_draft set texts = cast(? as jsonb), saved_at = ?, writer = ?, version = ? where visit = ?")
                .params(write(texts), now, seen.writer(), version, visit.value())
                .update();
        return new VisitDraft(visit, texts, now.toInstant(), version, Optional.of(seen.writer()));
    }

    void forget(VisitId visit) {
        jdbc.sql("delete from visit_draft where visit = ?").param(visit.value()).update();
    }

    private String write(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private Map<String, String> read(String texts) {
        try {
            return json.readValue(texts, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by this class", e);
        }
    }
}
