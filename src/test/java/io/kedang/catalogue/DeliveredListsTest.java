package io.kedang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class DeliveredListsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Autowired
    private Codes codes;

    @Autowired
    private CodeEntries entries;

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void every_list_can_be_chosen_from(CodeList list) {
        assertThat(codes.choices(list, Locale.ENGLISH)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void every_delivered_entry_is_named_in_four_languages(CodeList list) {
        assertThat(entries.of(list))
                .filteredOn(entry -> !entry.code().startsWith(KeepingListsTest.MARK))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.labels()).containsOnlyKeys(Language.values()));
    }

    @Test
    void the_outlet_categories_are_those_of_the_paper_form_in_its_order() {
        assertThat(codes.choices(CodeList.OUTLET, Locale.CHINA))
                .extracting(Code::label)
                .containsExactly("店中店", "专卖店", "加盟店", "专业店", "其它");
    }

    @Test
    void the_codes_of_the_route_card_wait_to_be_taken_into_use() {
        assertThat(List.of("ss-1", "ss-10", "11", "23"))
                .allSatisfy(code -> assertThat(codes.find(CodeList.OUTLET, code, Locale.CHINA))
                        .hasValueSatisfying(found -> assertThat(found.active()).isFalse()));
        assertThat(codes.label(CodeList.OUTLET, "ss-1", Locale.CHINA)).isEqualTo("小型超市");
    }

    @Test
    void a_name_comes_in_the_language_of_the_reader() {
        assertThat(codes.label(CodeList.REGION, "HB", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("华北");
        assertThat(codes.label(CodeList.REGION, "HB", Locale.UK)).isEqualTo("North China");
        assertThat(codes.label(CodeList.REGION, "HB", SPANISH)).isEqualTo("Norte de China");
        assertThat(codes.label(CodeList.REGION, "HB", Locale.KOREA)).isEqualTo("화베이");
    }

    @Test
    void in_any_other_language_the_name_is_english() {
        assertThat(codes.label(CodeList.REGION, "HB", Locale.FRENCH)).isEqualTo("North China");
    }

    @Test
    void a_code_that_the_list_does_not_know_is_its_own_name() {
        assertThat(codes.label(CodeList.REGION, "ATLANTIS", Locale.ENGLISH)).isEqualTo("ATLANTIS");
        assertThat(codes.find(CodeList.REGION, "ATLANTIS", Locale.ENGLISH)).isEmpty();
    }
}
