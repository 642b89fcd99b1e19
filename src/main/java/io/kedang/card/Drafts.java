package io.kedang.card;

import io.kedang.access.FieldGroup;
import io.kedang.secrecy.Sealing;
import io.kedang.shared.CardId;
import io.kedang.worklist.WorkList;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of cards. Whoever calls has made sure that the person may write on the card. Field groups that are
 * sealed in a revision are sealed in a draft too: what is typed never lies in the database in the clear.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Drafts {

    private static final int LONGEST_TEXT = 4000;
    private static final Set<FieldGroup> PLAIN = groups(false);
    private static final Set<FieldGroup> SEALED = groups(true);

    private final JdbcClient jdbc;
    private final CardJson json;
    private final Sealing sealing;
    private final CardRecords cards;
    private final WorkList workList;
    private final DeputyWriters writers;
    private final Clock clock;

    Drafts(
            JdbcClient jdbc,
            CardJson json,
            Sealing sealing,
            CardRecords cards,
            WorkList workList,
            DeputyWriters writers,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealing = sealing;
        this.cards = cards;
        this.workList = workList;
        this.writers = writers;
        this.clock = clock;
    }

    void begin(CardId card) {
        jdbc.sql("insert into card_draft (card_id, plain, saved_at) values (?, '{}', ?)")
                .params(card.value(), Timestamp.from(clock.instant()))
                .update();
    }

    public Draft of(CardId card) {
        return jdbc.sql("""
                        select plain, saved_at, version, writer,
                            array(select field_group from card_draft_group g where g.card_id = d.card_id
                                  order by field_group) as groups,
                            array(select sealed from card_draft_group g where g.card_id = d.card_id
                                  order by field_group) as sealed
                        from card_draft d where card_id = ?""")
                .param(card.value())
                .query((row, n) -> new Draft(
                        card,
                        json.read(row.getString("plain")).with(opened(card, row)),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getLong("version"),
                        Optional.ofNullable(row.getObject("writer", UUID.class))))
                .optional()
                .orElseThrow(CardRefused::notFound);
    }

    private Map<String, String> opened(CardId card, ResultSet row) throws SQLException {
        String[] groups = (String[]) row.getArray("groups").getArray();
        byte[][] sealed = (byte[][]) row.getArray("sealed").getArray();
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            texts.putAll(
                    json.read(sealing.open(place(card, groups[i]), sealed[i])).texts());
        }
        return texts;
    }

    /**
     * Writes texts at some paths; the rest of the draft stays.
     *
     * <p>Religion, family and character of a principal are dropped unless the separate consent is ticked.
     *
     * @param seen what the page had on the screen; a page whose answer got lost may save again over its own save
     * @param writable the field groups that the person may write
     * @throws CardRefused when the draft was saved by someone else meanwhile (409), or for a field that does not exist
     */
    public Draft save(CardId id, Map<String, String> changes, Seen seen, Set<FieldGroup> writable) {
        Card card = forUpdate(id);
        card.requireOpenForWriting();
        return write(card, changes, seen, writable);
    }

    /** As {@link #save}, by the clerk who types what the signed photo shows. */
    public Draft transcribe(CardId id, Map<String, String> changes, Seen seen, Set<FieldGroup> writable) {
        Card card = forUpdate(id);
        card.requireOpenForTranscription();
        return write(card, changes, seen, writable);
    }

    /** The draft says from now on what was frozen of it, value by value: a transcription goes on from there. */
    void settle(CardId id, CardContent frozen) {
        Draft before = of(id);
        store(forUpdate(id), before, frozen, before.writer().orElseGet(UUID::randomUUID));
    }

    private Card forUpdate(CardId id) {
        return cards.findForUpdate(id.value()).orElseThrow(CardRefused::notFound);
    }

    private Draft write(Card card, Map<String, String> changes, Seen seen, Set<FieldGroup> writable) {
        Draft before = of(card.id());
        if (before.version() != seen.version() && !before.writer().equals(Optional.of(seen.writer()))) {
            throw CardRefused.changedMeanwhile();
        }
        changes.forEach((path, text) -> requireWritable(path, text, writable));
        CardContent content = before.content().with(changes).consented();
        if (content.equals(before.content())) {
            return before;
        }
        return store(card, before, content, seen.writer());
    }

    private static void requireWritable(String path, String text, Set<FieldGroup> writable) {
        boolean known = FieldPath.parse(path)
                .filter(place -> writable.contains(place.field().group()))
                .isPresent();
        if (!known || text.length() > LONGEST_TEXT || text.chars().anyMatch(c -> c == 0)) {
            throw CardRefused.noSuchField();
        }
    }

    private Draft store(Card card, Draft before, CardContent content, UUID writer) {
        CardId id = card.id();
        Instant now = clock.instant();
        jdbc.sql(
                        "update card_draft set plain = cast(? as jsonb), saved_at = ?, writer = ?, version = version + 1 where card_id = ?")
                .params(json.write(content.only(PLAIN)), Timestamp.from(now), writer, id.value())
                .update();
        seal(id, changed(before.content(), content));
        writers.note(id, card.revision() + 1);
        if (card.state().isOpenForWriting()) {
            card.rename(content);
            cards.save(card);
            workList.rename(id, card.name());
        }
        return new Draft(id, content, now, before.version() + 1, Optional.of(writer));
    }

    /** The sealed groups that say something else now. */
    private static Map<FieldGroup, CardContent> changed(CardContent before, CardContent after) {
        Map<FieldGroup, CardContent> changed = new EnumMap<>(FieldGroup.class);
        for (FieldGroup group : SEALED) {
            CardContent part = after.only(Set.of(group));
            if (!part.equals(before.only(Set.of(group)))) {
                changed.put(group, part);
            }
        }
        return changed;
    }

    private void seal(CardId id, Map<FieldGroup, CardContent> parts) {
        if (parts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into card_draft_group (card_id, field_group, sealed)
                        select :card, groups.* from unnest(:groups, :sealed) groups
                        on conflict (card_id, field_group) do update set sealed = excluded.sealed""")
                .param("card", id.value())
                .param("groups", parts.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "sealed",
                        parts.entrySet().stream()
                                .map(part -> seal(id, part.getKey(), part.getValue()))
                                .toArray(byte[][]::new))
                .update();
    }

    private byte[] seal(CardId id, FieldGroup group, CardContent part) {
        return sealing.seal(place(id, group.name()), json.write(part).getBytes(StandardCharsets.UTF_8));
    }

    private static String place(CardId card, String group) {
        return "card_draft_group|" + card + "|" + group;
    }

    private static Set<FieldGroup> groups(boolean sealed) {
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        Arrays.stream(FieldGroup.values())
                .filter(group -> group.sealed() == sealed)
                .forEach(groups::add);
        return groups;
    }
}
