package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "上海长城机械有限公司, shccjxyxgs",
        "上海长城机械有限公司, shzcjxyxgs",
        "上海长城机械有限公司, ccjx",
        "上海长城机械有限公司, shanghaichangchengjixieyouxiangongsi",
        "上海长城机械有限公司, changchengjixie",
        "重庆乐天商行, cqltsh",
        "绿源贸易, lvyuanmaoyi",
        "绿源贸易, luyuanmaoyi",
        "德力 3 号店（中国）, dl3hd",
        "鴻達貿易, hongdamaoyi"
    })
    void a_name_is_typed_by_its_first_letters_or_its_syllables_in_any_reading(String name, String typed) {
        assertThat(Pinyin.of(name)).contains(" " + typed);
    }

    @Test
    void a_name_in_letters_needs_none() {
        assertThat(Pinyin.of("Acme Ltd.")).isEmpty();
    }

    @Test
    void a_name_that_could_be_read_in_very_many_ways_stays_short() {
        assertThat(Pinyin.of("长重行乐厦".repeat(40)).length()).isBetween(1, 2000);
    }
}
