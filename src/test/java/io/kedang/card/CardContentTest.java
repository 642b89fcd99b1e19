package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.access.FieldGroup;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardContentTest {

    @Test
    void a_blank_text_takes_the_value_away() {
        CardContent content = SampleContent.of("basics.fullName", "通达", "address.city", "上海");

        CardContent changed = content.with(Map.of("basics.fullName", " 　"));

        assertThat(changed).isEqualTo(SampleContent.of("address.city", "上海"));
        assertThat(content.text("basics.fullName")).contains("通达");
    }

    @Test
    void a_path_that_the_form_does_not_have_is_refused() {
        assertThatThrownBy(() -> SampleContent.of("basics.nothing", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_asked_groups_are_left_and_reasons_go_with_their_field() {
        CardContent content = SampleContent.of(
                "basics.fullName", "通达",
                "basics.bankAccount", "6299990000000000019",
                "basics.bankAccount.reason", "seen on the card",
                "principals.0.name", "钱志强",
                "principals.0.mobile", "15400000001",
                "principals.0.religion", "none");

        assertThat(content.only(Set.of(FieldGroup.BANK)).texts())
                .containsOnlyKeys("basics.bankAccount", "basics.bankAccount.reason");
        assertThat(content.only(Set.of(FieldGroup.BASIC, FieldGroup.PRINCIPALS)).texts())
                .containsOnlyKeys("basics.fullName", "principals.0.name");
        assertThat(content.only(Set.of()).isBlank()).isTrue();
    }

    @Test
    void what_is_handed_in_has_one_spelling() {
        CardContent spelt = SampleContent.of(
                        "basics.fullName", "  通达 ",
                        "basics.licence", "91 1100-00ma01 23456x",
                        "sales.0.amount", "1,234.5万元",
                        "principals.0.separate", "true",
                        "basics.licence.reason", " 原件如此 ",
                        "relation.sources", "WEBSITE,MARKET, MARKET")
                .spelt();

        assertThat(spelt.texts())
                .containsEntry("basics.fullName", "通达")
                .containsEntry("basics.licence", "91110000MA0123456X")
                .containsEntry("sales.0.amount", "1234.50")
                .containsEntry("basics.licence.reason", "原件如此")
                .containsEntry("relation.sources", "MARKET,WEBSITE");
        assertThat(spelt.spelt()).isEqualTo(spelt);
    }

    @Test
    void rows_move_up_over_blank_ones_and_stay_together() {
        CardContent spelt = SampleContent.of(
                        "principals.2.name", "乙",
                        "principals.2.mobile", "15400000001",
                        "principals.5.name", "丙",
                        "sales.1.year", "2024")
                .spelt();

        assertThat(spelt.texts())
                .containsOnlyKeys("principals.0.name", "principals.0.mobile", "principals.1.name", "sales.0.year")
                .containsEntry("principals.0.name", "乙")
                .containsEntry("principals.1.name", "丙");
    }

    @Test
    void a_value_that_is_none_is_absent_but_its_text_stays() {
        CardContent content = SampleContent.of("trade.wholesaleShare", "half");

        assertThat(content.get(CardForm.WHOLESALE_SHARE)).isEmpty();
        assertThat(content.text("trade.wholesaleShare")).contains("half");
    }

    @Test
    void it_never_prints_what_is_written_on_it() {
        assertThat(SampleContent.of("basics.bankAccount", "6299990000000000019"))
                .asString()
                .doesNotContain("62999");
    }
}
