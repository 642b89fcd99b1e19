package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Lettering lettering = new Lettering(10);

    @Test
    void a_name_breaks_between_its_words() {
        assertThat(lettering.lines("Recopilar datos", 60, 2, SPANISH)).containsExactly("Recopilar", "datos");
    }

    @Test
    void a_name_that_is_cut_keeps_the_space_between_its_words() {
        assertThat(lettering.lines("Recopilar datos", 70, 1, SPANISH)).containsExactly("Recopilar dat…");
    }

    @Test
    void a_chinese_name_is_cut_without_a_space() {
        assertThat(lettering.lines("收集客户资料", 45, 1, Locale.CHINESE)).containsExactly("收集客…");
    }
}
