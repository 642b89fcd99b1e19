package io.kedang.card;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.access.FieldGroup;
import io.kedang.secrecy.CanonicalJson;
import io.kedang.secrecy.Digest;
import io.kedang.secrecy.Salt;
import io.kedang.secrecy.SealBroken;
import io.kedang.secrecy.Sealing;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frozen revisions of cards. The digest of a revision is SHA-256 over the canonical JSON (RFC 8785) of the digests
 * of its field groups and documents. Each group's digest is salted: a group can be sealed anew or destroyed and the
 * digest of the revision still verifies, and nobody can guess a phone number from it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Revisions {

    private static final String SALT = "salt";
    private static final String VALUES = "values";

    private final JdbcClient jdbc;
    private final CardJson json;
    private final ObjectMapper mapper;
    private final Sealing sealing;

    Revisions(JdbcClient jdbc, CardJson json, ObjectMapper mapper, Sealing sealing) {
        this.jdbc = jdbc;
        this.json = json;
        this.mapper = mapper;
        this.sealing = sealing;
    }

    /** @param content already in its one spelling */
    Revision freeze(CardId card, int number, CardContent content, EmployeeId by, Instant now) {
        UUID id = UUID.randomUUID();
        Map<FieldGroup, Digest> groups = new EnumMap<>(FieldGroup.class);
        List<GroupRow> rows = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            CardContent part = content.only(Set.of(group));
            byte[] salt = Salt.random();
            Digest digest = digest(salt, part);
            groups.put(group, digest);
            rows.add(
                    group.sealed()
                            ? new GroupRow(group, digest, null, seal(id, group, salt, part))
                            : new GroupRow(group, digest, salt, null));
        }
        Digest digest = digest(card, number, groups, documentsOf(card));
        Revision revision = new Revision(id, card, number, content, digest, by, now);
        insert(revision);
        insert(id, rows);
        return revision;
    }

    /** The number that was given last, to a proposal too; 0 when nothing is frozen yet. */
    int last(CardId card) {
        return jdbc.sql("select coalesce(max(number), 0) from card_revision where card_id = ?")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    private void insert(UUID revision, List<GroupRow> rows) {
        jdbc.sql("""
                        insert into card_revision_group (revision_id, field_group, digest, salt, sealed)
                        select :revision, groups.* from unnest(:groups, :digests, :salts, :sealed) groups""")
                .param("revision", revision)
                .param("groups", rows.stream().map(row -> row.group().name()).toArray(String[]::new))
                .param("digests", rows.stream().map(row -> row.digest().bytes()).toArray(byte[][]::new))
                .param("salts", rows.stream().map(GroupRow::salt).toArray(byte[][]::new))
                .param("sealed", rows.stream().map(GroupRow::sealed).toArray(byte[][]::new))
                .update();
    }

    private void insert(Revision revision) {
        Set<FieldGroup> plain = plainGroups();
        jdbc.sql("""
                        insert into card_revision (id, card_id, number, plain, digest, handed_in_by, handed_in_at)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?)""")
                .params(
                        revision.id(),
                        revision.card().value(),
                        revision.number(),
                        json.write(revision.content().only(plain)),
                        revision.digest().bytes(),
                        revision.handedInBy().value(),
                        Timestamp.from(revision.handedInAt()))
                .update();
        jdbc.sql("""
                        insert into card_revision_document (revision_id, document_id, sha256, page)
                        select ?, id, sha256, page from card_document
                        where card_id = ? and removed_at is null""").params(revision.id(), revision.card().value()).update();
    }

    /** The documents that a revision frozen now would cover. */
    private Attached documentsOf(CardId card) {
        Attached documents = new Attached();
        jdbc.sql(
                        "select id, sha256, page from card_document where card_id = ? and removed_at is null order by page, id")
                .param(card.value())
                .query(documents);
        return documents;
    }

    /**
     * @param groups what to read; sealed groups that are not asked for are not opened
     * @throws CardRefused when there is no such revision
     */
    public Revision of(CardId card, int number, Collection<FieldGroup> groups) {
        Revision plain = plain(card, number, groups);
        Map<String, String> sealed = new TreeMap<>();
        openGroups(plain.id(), groups)
                .forEach((group, part) -> sealed.putAll(part.content().texts()));
        return new Revision(
                plain.id(),
                card,
                number,
                plain.content().with(sealed),
                plain.digest(),
                plain.handedInBy(),
                plain.handedInAt());
    }

    /** What the latest revisions of several cards say in some groups, in two queries; cards without one are left out. */
    Map<CardId, CardContent> latest(Collection<CardId> cards, Set<FieldGroup> groups) {
        UUID[] ids = cards.stream().map(CardId::value).toArray(UUID[]::new);
        Map<CardId, CardContent> contents = new HashMap<>();
        jdbc.sql("""
                        select r.card_id, r.plain from card c
                        join card_revision r on r.card_id = c.id and r.number = c.revision
                        where c.id = any (:ids)""").param("ids", ids).query(row -> {
            contents.put(cardOf(row), json.read(row.getString("plain")).only(groups));
        });
        String[] sealed =
                groups.stream().filter(FieldGroup::sealed).map(Enum::name).toArray(String[]::new);
        jdbc.sql("""
                        select r.card_id, r.id, g.field_group, g.sealed from card c
                        join card_revision r on r.card_id = c.id and r.number = c.revision
                        join card_revision_group g on g.revision_id = r.id
                        where c.id = any (:ids) and g.field_group = any (:groups) and g.sealed is not null""").param("ids", ids).param("groups", sealed).query(row -> {
            UUID revision = row.getObject("id", UUID.class);
            FieldGroup group = FieldGroup.valueOf(row.getString("field_group"));
            CardContent part = open(revision, group, row.getBytes("sealed")).content();
            contents.computeIfPresent(cardOf(row), (card, plain) -> plain.with(part.texts()));
        });
        return contents;
    }

    private static CardId cardOf(ResultSet row) throws SQLException {
        return new CardId(row.getObject("card_id", UUID.class));
    }

    private Revision plain(CardId card, int number, Collection<FieldGroup> groups) {
        return jdbc.sql("select * from card_revision where card_id = ? and number = ?")
                .params(card.value(), number)
                .query((row, n) -> plain(card, row, groups))
                .optional()
                .orElseThrow(CardRefused::notFound);
    }

    private Revision plain(CardId card, ResultSet row, Collection<FieldGroup> groups) throws SQLException {
        return new Revision(
                row.getObject("id", UUID.class),
                card,
                row.getInt("number"),
                json.read(row.getString("plain")).only(groups),
                new Digest(row.getBytes("digest")),
                new EmployeeId(row.getObject("handed_in_by", UUID.class)),
                row.getTimestamp("handed_in_at").toInstant());
    }

    private Map<FieldGroup, Opened> openGroups(UUID revision, Collection<FieldGroup> groups) {
        Map<FieldGroup, Opened> opened = new EnumMap<>(FieldGroup.class);
        List<String> wanted =
                groups.stream().filter(FieldGroup::sealed).map(Enum::name).toList();
        if (wanted.isEmpty()) {
            return opened;
        }
        jdbc.sql("""
                        select field_group, sealed from card_revision_group
                        where revision_id = :revision and field_group = any(:groups) and sealed is not null""")
                .param("revision", revision)
                .param("groups", wanted.toArray(String[]::new))
                .query(row -> {
                    FieldGroup group = FieldGroup.valueOf(row.getString("field_group"));
                    opened.put(group, open(revision, group, row.getBytes("sealed")));
                });
        return opened;
    }

    /**
     * Computes the digest again from what is stored and compares it, opening every group.
     *
     * @return whether the revision is still exactly what was handed in
     */
    public boolean isIntact(CardId card, int number) {
        try {
            return verify(card, number);
        } catch (SealBroken changed) {
            return false;
        }
    }

    private boolean verify(CardId card, int number) {
        Revision revision = plain(card, number, Set.of(FieldGroup.values()));
        Map<FieldGroup, Digest> groups = new EnumMap<>(FieldGroup.class);
        boolean[] intact = {true};
        jdbc.sql("select field_group, digest, salt, sealed from card_revision_group where revision_id = ?")
                .param(revision.id())
                .query(row -> {
                    FieldGroup group = FieldGroup.valueOf(row.getString("field_group"));
                    Digest stored = new Digest(row.getBytes("digest"));
                    groups.put(group, stored);
                    intact[0] &= digest(revision, group, row).equals(stored);
                });
        Digest whole = digest(card, number, groups, frozenDocuments(revision.id()));
        return intact[0] && whole.equals(revision.digest());
    }

    private Digest digest(Revision revision, FieldGroup group, ResultSet row) throws SQLException {
        if (!group.sealed()) {
            return digest(row.getBytes("salt"), revision.content().only(Set.of(group)));
        }
        Opened opened = open(revision.id(), group, row.getBytes("sealed"));
        // with what is plain: a value of a sealed group that was put there shows too
        CardContent content = revision.content().with(opened.content().texts());
        return digest(opened.salt(), content.only(Set.of(group)));
    }

    private Attached frozenDocuments(UUID revision) {
        Attached documents = new Attached();
        jdbc.sql("""
                        select document_id as id, sha256, page from card_revision_document
                        where revision_id = ? order by page, id""").param(revision).query(documents);
        return documents;
    }

    private static Digest digest(byte[] salt, CardContent part) {
        return Digest.of(salt, CanonicalJson.of(CardJson.tree(part)));
    }

    private static Digest digest(CardId card, int number, Map<FieldGroup, Digest> groups, Attached attached) {
        Map<String, String> digests = new TreeMap<>();
        groups.forEach((group, digest) -> digests.put(group.name(), digest.hex()));
        Map<String, Object> signed = new TreeMap<>(
                Map.of("card", card.toString(), "revision", number, "groups", digests, "documents", attached.hashes));
        if (!attached.pages.isEmpty()) {
            signed.put("pages", attached.pages);
        }
        return Digest.of(new byte[0], CanonicalJson.of(signed));
    }

    private byte[] seal(UUID revision, FieldGroup group, byte[] salt, CardContent part) {
        Map<String, Object> inside =
                Map.of(SALT, Base64.getEncoder().encodeToString(salt), VALUES, CardJson.tree(part));
        return sealing.seal(place(revision, group), CanonicalJson.of(inside));
    }

    @SuppressWarnings("unchecked") // sealed by this class
    private Opened open(UUID revision, FieldGroup group, byte[] sealed) {
        try {
            Map<String, Object> inside = mapper.readValue(sealing.open(place(revision, group), sealed), Map.class);
            return new Opened(
                    Base64.getDecoder().decode((String) inside.get(SALT)),
                    CardJson.fromTree((Map<String, Object>) inside.get(VALUES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(UUID revision, FieldGroup group) {
        return "card_revision_group|" + revision + "|" + group.name();
    }

    private static Set<FieldGroup> plainGroups() {
        return java.util.Arrays.stream(FieldGroup.values())
                .filter(group -> !group.sealed())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The hashes of documents, and which of them are pages of the paper card, in their order. */
    private static final class Attached implements RowCallbackHandler {

        private final Map<String, String> hashes = new TreeMap<>();
        private final List<String> pages = new ArrayList<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            hashes.put(row.getString("id"), new Digest(row.getBytes("sha256")).hex());
            if (row.getInt("page") > 0) {
                pages.add(row.getString("id"));
            }
        }
    }

    private record Opened(byte[] salt, CardContent content) {}

    /** Plain groups keep their salt here, sealed ones inside. */
    private record GroupRow(FieldGroup group, Digest digest, byte @Nullable [] salt, byte @Nullable [] sealed) {}
}
