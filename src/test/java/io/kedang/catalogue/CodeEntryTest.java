package io.kedang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeEntryTest {

    @Test
    void a_missing_language_falls_back_to_english_then_chinese_then_the_code() {
        assertThat(named(Map.of(Language.ZH, "店", Language.EN, "shop")).label(Locale.KOREAN))
                .isEqualTo("shop");
        assertThat(named(Map.of(Language.ZH, "店", Language.ES, "tienda")).label(Locale.KOREAN))
                .isEqualTo("店");
        assertThat(named(Map.of()).label(Locale.KOREAN)).isEqualTo("SHOP");
    }

    private static CodeEntry named(Map<Language, String> labels) {
        return new CodeEntry("SHOP", true, 1, labels);
    }
}
