package io.kedang.secrecy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON with exactly one spelling, as RFC 8785 (JSON Canonicalization Scheme) has it, so that a digest over it can be
 * computed again. What has no such spelling is refused rather than bent: numbers that a double cannot carry, texts
 * that are not Unicode.
 */
public final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    private CanonicalJson() {}

    /**
     * @param object texts, numbers, truth values, nulls, lists, maps, records and dates (as ISO 8601), to any depth
     * @return UTF-8
     * @throws IllegalArgumentException when a value has no canonical spelling
     */
    public static byte[] of(Map<String, ?> object) {
        try {
            JsonNode tree = JSON.valueToTree(object);
            check(tree);
            return new JsonCanonicalizer(JSON.writeValueAsString(tree)).getEncodedUTF8();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value has no JSON", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("The value has no canonical JSON", e);
        }
    }

    private static void check(JsonNode node) {
        if (node.isNumber()) {
            checkNumber(node);
        } else if (node.isTextual()) {
            checkText(node.textValue());
        } else if (node.isBinary()) {
            throw new IllegalArgumentException("Bytes have no JSON of their own: spell them as a text");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            checkText(names.next());
        }
        node.forEach(CanonicalJson::check);
    }

    /** The scheme knows doubles only; a number that would come back as another one is refused. */
    private static void checkNumber(JsonNode node) {
        double number = node.doubleValue();
        if (!Double.isFinite(number) || BigDecimal.valueOf(number).compareTo(node.decimalValue()) != 0) {
            throw new IllegalArgumentException("The number " + node + " does not fit a double: spell it as a text");
        }
    }

    private static void checkText(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text holds half a character");
        }
    }
}
