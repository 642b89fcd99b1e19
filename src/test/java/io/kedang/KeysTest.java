package io.kedang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The menu stands on every page: where a page has the same two keys, the menu would lead away instead. */
class KeysTest {

    private static final Pattern TWO_KEYS = Pattern.compile("[\"']g ([a-z])[\"']");

    @Test
    void two_keys_one_after_the_other_mean_one_thing() {
        List<String> keys = Stream.concat(
                        Texts.files(Path.of("src/main/java"), ".java").stream(), Texts.templates().stream())
                .flatMap(file -> TWO_KEYS.matcher(Texts.read(file)).results())
                .map(MatchResult::group)
                .toList();

        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(keys.stream().map(key -> key.replaceAll("[\"']", ""))).doesNotHaveDuplicates();
    }
}
