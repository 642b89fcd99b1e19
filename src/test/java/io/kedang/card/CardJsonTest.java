package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kedang.secrecy.CanonicalJson;
import io.kedang.secrecy.Digest;
import io.kedang.secrecy.Salt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CardJsonTest {

    private static final byte[] SALT = Salt.random();

    private final CardJson json = new CardJson(new ObjectMapper());

    @Test
    void a_section_is_a_record_and_its_rows_stand_by_their_number() {
        CardContent content =
                SampleContent.of("basics.licence", "1", "basics.licence.reason", "so", "principals.1.name", "乙");

        assertThat(json.write(content))
                .isEqualTo("{\"basics\":{\"licence\":\"1\",\"licence.reason\":\"so\"},"
                        + "\"principals\":{\"1\":{\"name\":\"乙\"}}}");
    }

    @Property(tries = 500)
    void any_content_comes_back_from_its_JSON(@ForAll("contents") CardContent content) {
        String written = json.write(content);

        assertThat(json.read(written)).isEqualTo(content);
        assertThat(json.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(content);
    }

    @Property(tries = 500)
    void another_value_anywhere_is_another_digest(
            @ForAll("contents") CardContent content, @ForAll("paths") String path, @ForAll("texts") String text) {
        CardContent changed = content.with(Map.of(path, text));
        Assume.that(!changed.equals(content));

        assertThat(digest(changed)).isNotEqualTo(digest(content));
        assertThat(digest(changed.with(Map.of(path, content.text(path).orElse("")))))
                .isEqualTo(digest(content));
    }

    @Test
    void the_same_value_in_another_row_is_another_digest() {
        assertThat(digest(SampleContent.of("principals.0.name", "乙")))
                .isNotEqualTo(digest(SampleContent.of("principals.1.name", "乙")));
    }

    private static Digest digest(CardContent content) {
        return Digest.of(SALT, CanonicalJson.of(CardJson.tree(content)));
    }

    @Provide
    Arbitrary<CardContent> contents() {
        return Arbitraries.maps(paths(), texts()).ofMaxSize(40).map(CardContent::of);
    }

    @Provide
    Arbitrary<String> paths() {
        List<Field<?>> fields = CardForm.fields();
        return Combinators.combine(
                        Arbitraries.of(fields), Arbitraries.integers().between(0, 99), Arbitraries.of(true, false))
                .as((field, row, reason) ->
                        new FieldPath(field, row % field.section().maxRows(), reason).text());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withChars('\n', '"', '\\', '\u0001')
                .ofMinLength(1)
                .ofMaxLength(60);
    }
}
