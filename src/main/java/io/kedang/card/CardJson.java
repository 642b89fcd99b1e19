package io.kedang.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Content as JSON: one record per section, rows by their number, every value a text. */
@Component
class CardJson {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final ObjectMapper json;

    CardJson(ObjectMapper json) {
        this.json = json;
    }

    String write(CardContent content) {
        try {
            return json.writeValueAsString(tree(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is always JSON", e);
        }
    }

    CardContent read(String text) {
        try {
            return fromTree(json.readValue(text, TREE));
        } catch (IOException e) {
            throw new IllegalStateException("stored content is always JSON", e);
        }
    }

    CardContent read(byte[] text) {
        try {
            return fromTree(json.readValue(text, TREE));
        } catch (IOException e) {
            throw new IllegalStateException("stored content is always JSON", e);
        }
    }

    /** The nested form that is stored and signed. */
    static Map<String, Object> tree(CardContent content) {
        Map<String, Object> root = new TreeMap<>();
        content.texts().forEach((path, text) -> {
            FieldPath place = FieldPath.parse(path).orElseThrow();
            Map<String, Object> record = child(root, place.field().section().key());
            if (place.field().section().repeats()) {
                record = child(record, String.valueOf(place.row()));
            }
            record.put(
                    place.reason()
                            ? FieldPath.reasonFor(place.field().key())
                            : place.field().key(),
                    text);
        });
        return root;
    }

    @SuppressWarnings("unchecked") // only maps are put where a section or a row stands
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.computeIfAbsent(key, k -> new TreeMap<String, Object>());
    }

    static CardContent fromTree(Map<String, Object> tree) {
        Map<String, String> texts = new TreeMap<>();
        flatten("", tree, texts);
        return CardContent.of(texts);
    }

    private static void flatten(String prefix, Map<?, ?> tree, Map<String, String> texts) {
        tree.forEach((key, value) -> {
            String path = prefix.isEmpty() ? key.toString() : prefix + "." + key;
            if (value instanceof Map<?, ?> branch) {
                flatten(path, branch, texts);
            } else {
                texts.put(path, value.toString());
            }
        });
    }
}
