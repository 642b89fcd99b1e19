package io.kedang.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mappings, shapes and the arguments of messages as JSON. */
@Component
class ImportJson {

    private final ObjectMapper json;

    ImportJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and numbers is always JSON", e);
        }
    }

    /** Arguments of a message: numbers stay numbers, exact ones, all else becomes the text it shows. */
    String arguments(Collection<?> arguments) {
        return write(arguments.stream()
                .map(value -> value instanceof Number ? value : value.toString())
                .toList());
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by this class", e);
        }
    }

    List<Object> arguments(String text) {
        try {
            return List.of(json.readerFor(Object[].class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .<Object[]>readValue(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by this class", e);
        }
    }
}
