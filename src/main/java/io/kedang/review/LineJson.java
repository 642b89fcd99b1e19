package io.kedang.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.kedang.grading.Aspect;
import io.kedang.grading.Grade;
import io.kedang.grading.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** Grades and reasons as they lie in the lines of a review. */
@Component
class LineJson {

    private final ObjectMapper json;
    private final ObjectReader reasons;

    LineJson(ObjectMapper json) {
        this.json = json;
        this.reasons = json.readerForListOf(Said.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    private record Said(Aspect aspect, String key, List<Object> arguments) {

        static Said of(Reason reason) {
            return new Said(
                    reason.aspect(),
                    reason.messageKey(),
                    reason.arguments().stream().map(Said::plain).toList());
        }

        private static Object plain(Object argument) {
            return argument instanceof Number ? argument : argument.toString();
        }

        Reason reason() {
            return new Reason(aspect, key, arguments);
        }
    }

    String write(Grade grade) {
        return text(grade);
    }

    String write(List<Reason> why) {
        return text(why.stream().map(Said::of).toList());
    }

    Grade grade(String text) {
        try {
            return json.readValue(text, Grade.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a grade was written otherwise", e);
        }
    }

    List<Reason> why(String text) {
        try {
            return reasons.<List<Said>>readValue(text).stream()
                    .map(Said::reason)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reasons were written otherwise", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("grades and reasons are always JSON", e);
        }
    }
}
