package io.kedang;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.page.MenuEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The menu is on every page: a key of it means nothing else anywhere. */
@KedangTest
class KeysOfPagesTest {

    private static final Pattern TWO_KEYS = Pattern.compile("['\"](g [a-z])['\"]");

    @Autowired
    private List<MenuEntry> menu;

    @Test
    void no_key_of_the_menu_means_two_things() throws IOException {
        List<String> keys =
                menu.stream().map(MenuEntry::key).filter(key -> !key.isEmpty()).toList();
        assertThat(keys).doesNotHaveDuplicates();
        try (Stream<Path> pages =
                Stream.concat(Files.walk(Path.of("src/main/resources/templates")), Files.walk(Path.of("forms")))) {
            assertThat(pages.filter(Files::isRegularFile).flatMap(KeysOfPagesTest::keys))
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(keys);
        }
    }

    private static Stream<String> keys(Path page) {
        return TWO_KEYS.matcher(Texts.read(page)).results().map((MatchResult found) -> found.group(1));
    }
}
