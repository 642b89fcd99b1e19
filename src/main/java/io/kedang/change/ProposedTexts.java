package io.kedang.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.access.FieldGroup;
import io.kedang.card.FieldPath;
import io.kedang.secrecy.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What changes propose, path by path, a blank text where a value goes away; sealed where the card seals it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposedTexts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Sealing sealing;

    ProposedTexts(JdbcClient jdbc, ObjectMapper json, Sealing sealing) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealing = sealing;
    }

    Map<String, String> of(ChangeId change) {
        Map<String, String> texts = new TreeMap<>();
        jdbc.sql("select plain from card_change where id = ?")
                .param(change.value())
                .query(row -> {
                    texts.putAll(read(row.getString("plain").getBytes(StandardCharsets.UTF_8)));
                });
        jdbc.sql("select field_group, sealed from card_change_group where change_id = ?")
                .param(change.value())
                .query(row -> {
                    texts.putAll(
                            read(sealing.open(place(change, row.getString("field_group")), row.getBytes("sealed"))));
                });
        return texts;
    }

    /** In place of what was there. */
    void write(ChangeId change, Map<String, String> texts) {
        Map<String, String> plain = new TreeMap<>();
        Map<FieldGroup, Map<String, String>> sealed = new EnumMap<>(FieldGroup.class);
        texts.forEach((path, text) -> {
            FieldGroup group = FieldPath.parse(path).orElseThrow().field().group();
            (group.sealed() ? sealed.computeIfAbsent(group, any -> new TreeMap<>()) : plain).put(path, text);
        });
        jdbc.sql("update card_change set plain = cast(? as jsonb) where id = ?")
                .params(new String(write(plain), StandardCharsets.UTF_8), change.value())
                .update();
        jdbc.sql("delete from card_change_group where change_id = ?")
                .param(change.value())
                .update();
        sealed.forEach((group, part) -> jdbc.sql(
                        "insert into card_change_group (change_id, field_group, sealed) values (?, ?, ?)")
                .params(change.value(), group.name(), sealing.seal(place(change, group.name()), write(part)))
                .update());
    }

    /** What became of it is in its revisions. */
    void forget(ChangeId change) {
        write(change, Map.of());
    }

    private byte[] write(Map<String, String> texts) {
        try {
            return json.writeValueAsBytes(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private Map<String, String> read(byte[] texts) {
        try {
            return json.readValue(texts, TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(ChangeId change, String group) {
        return "card_change_group|" + change + "|" + group;
    }
}
