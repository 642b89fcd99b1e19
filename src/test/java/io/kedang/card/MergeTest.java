package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What someone proposed on an earlier revision, carried over to the one that is live now. */
class MergeTest {

    private static final CardContent BASE = SampleContent.of(
            "basics.fullName", "宏达机械",
            "address.city", "上海",
            "address.street", "南京西路100号",
            "principals.0.post", "LEGAL_REPRESENTATIVE",
            "principals.0.name", "梁启明",
            "principals.0.mobile", "+8615470000001",
            "principals.1.post", "OWNER",
            "principals.1.name", "宋玉珍");

    @Test
    void what_only_one_side_changed_is_taken() {
        CardContent live = BASE.with(Map.of("address.city", "北京"));

        Merged merged = Merge.of(BASE, Map.of("address.street", "淮海路1号"), live);

        assertThat(merged.isClean()).isTrue();
        assertThat(live.with(merged.changes()).texts())
                .containsEntry("address.city", "北京")
                .containsEntry("address.street", "淮海路1号");
    }

    @Test
    void the_same_change_on_both_sides_is_settled_however_it_is_spelt() {
        CardContent live = BASE.with(Map.of("principals.0.mobile", "+8615470000009"));

        Merged merged = Merge.of(BASE, Map.of("principals.0.mobile", "154 7000 0009"), live);

        assertThat(merged.changes()).isEmpty();
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void one_field_changed_differently_is_a_conflict_that_loses_nothing() {
        CardContent live = BASE.with(Map.of("address.street", "淮海路1号"));

        Merged merged = Merge.of(BASE, Map.of("address.street", "人民路2号"), live);

        assertThat(merged.changes()).isEmpty();
        assertThat(merged.conflicts())
                .flatExtracting(Conflict::fields)
                .extracting(Conflict.Disputed::before, Conflict.Disputed::theirs, Conflict.Disputed::yours)
                .containsExactly(tuple("南京西路100号", "淮海路1号", "人民路2号"));
        assertThat(live.with(merged.decided(Set.of())).text("address.street")).contains("淮海路1号");
        assertThat(live.with(merged.decided(Set.of("address.street"))).text("address.street"))
                .contains("人民路2号");
    }

    @Test
    void a_value_taken_away_by_one_and_changed_by_the_other_is_a_conflict() {
        CardContent live = BASE.with(Map.of("address.street", ""));

        Merged merged = Merge.of(BASE, Map.of("address.street", "人民路2号"), live);

        assertThat(merged.conflicts()).extracting(Conflict::key).containsExactly("address.street");
    }

    @Test
    void a_row_is_found_again_where_the_other_side_took_the_one_before_it_away() {
        CardContent live = CardContent.of(Map.of(
                "basics.fullName", "宏达机械",
                "address.city", "上海",
                "address.street", "南京西路100号",
                "principals.0.post", "OWNER",
                "principals.0.name", "宋玉珍"));

        Merged merged = Merge.of(BASE, Map.of("principals.1.mobile", "15470000002"), live);

        assertThat(merged.isClean()).isTrue();
        assertThat(live.with(merged.changes()).texts())
                .containsEntry("principals.0.name", "宋玉珍")
                .containsEntry("principals.0.mobile", "15470000002")
                .doesNotContainKey("principals.1.name");
    }

    @Test
    void rows_that_both_sides_added_stand_side_by_side() {
        CardContent live = BASE.with(principal(2, "韩世杰"));

        Merged merged = Merge.of(BASE, principal(2, "唐秀英"), live);

        assertThat(merged.isClean()).isTrue();
        assertThat(live.with(merged.changes()).texts())
                .containsEntry("principals.2.name", "韩世杰")
                .containsEntry("principals.3.name", "唐秀英");
    }

    @Test
    void a_row_that_both_sides_added_about_the_same_thing_is_one() {
        CardContent live = BASE.with(Map.of("sales.0.year", "2026", "sales.0.amount", "120"));

        Merged same = Merge.of(BASE, Map.of("sales.0.year", "2026", "sales.0.amount", "120.00"), live);
        Merged other = Merge.of(BASE, Map.of("sales.0.year", "2026", "sales.0.amount", "130"), live);

        assertThat(same.changes()).isEmpty();
        assertThat(same.isClean()).isTrue();
        assertThat(other.conflicts()).extracting(Conflict::key).containsExactly("sales.0.amount");
    }

    @Test
    void a_row_taken_away_by_one_and_changed_by_the_other_is_decided_as_a_whole() {
        CardContent live = BASE.with(Map.of("principals.1.mobile", "+8615470000007"));

        Merged merged = Merge.of(BASE, blank(1), live);

        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.key()).isEqualTo("principals.1");
            assertThat(conflict.fields())
                    .extracting(said -> said.field().key(), Conflict.Disputed::theirs, Conflict.Disputed::yours)
                    .containsExactlyInAnyOrder(
                            tuple("post", "OWNER", ""),
                            tuple("name", "宋玉珍", ""),
                            tuple("mobile", "+8615470000007", ""));
        });
        assertThat(live.with(merged.decided(Set.of("principals.1"))).hasRow(Section.PRINCIPALS, 1))
                .isFalse();
    }

    @Test
    void a_row_that_the_other_side_took_away_comes_back_whole_or_not_at_all() {
        CardContent live = BASE.with(blank(1));

        Merged merged = Merge.of(BASE, Map.of("principals.1.mobile", "15470000002"), live);

        assertThat(merged.changes()).isEmpty();
        String key = merged.conflicts().get(0).key();
        assertThat(live.with(merged.decided(Set.of()))
                        .usedRows(Section.PRINCIPALS)
                        .count())
                .isEqualTo(1);
        assertThat(live.with(merged.decided(Set.of(key))).texts().values()).contains("宋玉珍", "OWNER", "15470000002");
    }

    @Test
    void a_row_untouched_by_the_other_side_goes_away() {
        CardContent live = BASE.with(Map.of("address.city", "北京"));

        Merged merged = Merge.of(BASE, blank(1), live);

        assertThat(merged.isClean()).isTrue();
        assertThat(live.with(merged.changes()).hasRow(Section.PRINCIPALS, 1)).isFalse();
    }

    @Test
    void another_reason_for_the_same_doubtful_value_is_a_change() {
        CardContent live = BASE.with(Map.of("basics.fullName.reason", "他们的理由"));

        assertThat(Merge.of(BASE, Map.of("basics.fullName.reason", "我的理由"), live)
                        .conflicts())
                .hasSize(1);
        assertThat(Merge.of(BASE, Map.of("basics.fullName.reason", "我的理由"), BASE)
                        .changes())
                .containsEntry("basics.fullName.reason", "我的理由");
    }

    @Test
    void only_what_differs_is_a_change() {
        Map<String, String> typed = new HashMap<>(BASE.texts());
        typed.put("principals.0.mobile", "154 7000 0001");
        typed.put("address.street", "");
        typed.put("address.county", "静安区");

        Map<String, String> changes = Merge.changes(BASE, BASE.with(typed));

        assertThat(changes.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        List.of("address.street", "address.street.reason", "address.county", "address.county.reason"));
        assertThat(BASE.with(changes).texts())
                .containsEntry("address.county", "静安区")
                .doesNotContainKey("address.street");
    }

    private static Map<String, String> principal(int row, String name) {
        return Map.of("principals." + row + ".post", "OTHER", "principals." + row + ".name", name);
    }

    private static Map<String, String> blank(int row) {
        Map<String, String> blank = new HashMap<>();
        CardForm.fields(Section.PRINCIPALS).forEach(field -> blank.put(field.path(row), ""));
        return blank;
    }
}
