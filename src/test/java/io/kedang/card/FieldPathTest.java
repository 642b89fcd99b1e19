package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

    @Test
    void every_place_of_the_form_reads_back_as_itself() {
        for (Field<?> field : CardForm.fields()) {
            for (int row = 0; row < field.section().maxRows(); row++) {
                FieldPath path = new FieldPath(field, row, false);
                FieldPath reason = new FieldPath(field, row, true);
                assertThat(FieldPath.parse(path.text())).contains(path);
                assertThat(FieldPath.parse(reason.text())).contains(reason);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "basics",
                "basics.",
                "basics.nothing",
                "nothing.licence",
                "basics.0.licence",
                "principals.name",
                "principals.8.name",
                "principals.-1.name",
                "principals.100.name",
                "principals.x.name",
                "principals.0.name.more",
                "sales.3.year",
                ".reason",
                "basics.reason",
                "basics.licence.reason.reason",
                "principals.０.name",
                "basics.licence ",
                "basics.licence.",
                "basics.licence..",
                "principals.00.name",
                "principals.07.name",
                "BASICS.licence"
            })
    void what_the_form_does_not_have_is_no_place(String text) {
        assertThat(FieldPath.parse(text)).isEmpty();
    }
}
