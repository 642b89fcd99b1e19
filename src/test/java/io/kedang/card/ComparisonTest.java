package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.secrecy.Digest;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final CardContent TWO_PRINCIPALS = SampleContent.of(
            "principals.0.post", "LEGAL_REPRESENTATIVE",
            "principals.0.name", "梁启明",
            "principals.0.mobile", "+8615470000001",
            "principals.1.post", "OWNER",
            "principals.1.name", "宋玉珍");

    @Test
    void only_what_says_something_else_differs() {
        CardContent before = SampleContent.of("basics.fullName", "宏达机械", "address.city", "上海", "trade.scope", "车");
        CardContent after = SampleContent.of("basics.fullName", "宏达机电", "address.city", "上海", "address.county", "静安");

        assertThat(new Comparison(before, after).differences())
                .extracting(difference -> difference.field().name(), Difference::before, Difference::after)
                .containsExactly(
                        tuple("basics.fullName", "宏达机械", "宏达机电"),
                        tuple("address.county", "", "静安"),
                        tuple("trade.scope", "车", ""));
    }

    @Test
    void another_spelling_is_no_difference() {
        CardContent before = SampleContent.of("basics.bankAccount", "6222021001116245702");
        CardContent after = SampleContent.of("basics.bankAccount", "6222 0210 0111 6245 702");

        assertThat(new Comparison(before, after).differences()).isEmpty();
    }

    @Test
    void another_reason_for_a_doubtful_value_is_a_difference() {
        CardContent before = SampleContent.of("basics.fullName", "宏达", "basics.fullName.reason", "就是这么短");
        CardContent after = SampleContent.of("basics.fullName", "宏达");

        assertThat(new Comparison(before, after).differences()).hasSize(1);
    }

    @Test
    void principals_are_the_same_by_name_wherever_they_stand() {
        CardContent moved = SampleContent.of(
                "principals.0.post", "OWNER",
                "principals.0.name", "宋玉珍",
                "principals.1.post", "LEGAL_REPRESENTATIVE",
                "principals.1.name", "梁启明",
                "principals.1.mobile", "+8615470000002");

        assertThat(new Comparison(TWO_PRINCIPALS, moved).rows(Section.PRINCIPALS))
                .containsExactly(RowPair.both(1, 0), RowPair.both(0, 1));
        assertThat(new Comparison(TWO_PRINCIPALS, moved).differences())
                .extracting(difference -> difference.field().name())
                .containsExactly("principals.mobile");
    }

    @Test
    void a_corrected_name_leaves_the_principal_the_same_and_another_one_is_added() {
        CardContent after = SampleContent.of(
                "principals.0.post", "LEGAL_REPRESENTATIVE",
                "principals.0.name", "梁启铭",
                "principals.0.mobile", "+8615470000001",
                "principals.1.post", "GENERAL_MANAGER",
                "principals.1.name", "韩世杰");

        assertThat(new Comparison(TWO_PRINCIPALS, after).rows(Section.PRINCIPALS))
                .containsExactly(RowPair.both(0, 0), RowPair.added(1), RowPair.removed(1));
    }

    @Test
    void sales_are_compared_year_by_year() {
        CardContent before = SampleContent.of(
                "sales.0.year", "2023", "sales.0.amount", "10.00", "sales.1.year", "2024", "sales.1.amount", "12.00");
        CardContent after = SampleContent.of(
                "sales.0.year", "2024", "sales.0.amount", "12.50", "sales.1.year", "2025", "sales.1.amount", "15.00");

        assertThat(new Comparison(before, after).rows(Section.SALES))
                .containsExactly(RowPair.both(1, 0), RowPair.added(1), RowPair.removed(0));
    }

    @Test
    void words_are_marked_where_one_text_has_them_and_the_other_has_not() {
        MarkedTexts marked = TextMarks.of("自行车、电动车批发 since 1998", "自行车、摩托车批发 since 2001");

        assertThat(text(marked.before())).isEqualTo("自行车、[电动]车批发 since [1998]");
        assertThat(text(marked.after())).isEqualTo("自行车、[摩托]车批发 since [2001]");
    }

    @Test
    void very_long_texts_are_marked_as_a_whole_instead_of_compared_for_ever() {
        assertThat(TextMarks.of("甲".repeat(4000), "乙".repeat(4000)).before())
                .containsExactly(new Piece("甲".repeat(4000), true));
    }

    @Test
    void documents_are_the_same_by_bytes_and_replaced_by_kind() {
        Document licence = document("LICENCE", "licence.jpg", "a");
        Document licenceAgain = document("LICENCE", "scan.jpg", "b");
        Document photo = document("PHOTO", "door.jpg", "c");
        Document photoRenamed = document("PHOTO", "front.jpg", "c");
        Document contract = document("CONTRACT", "contract.pdf", "d");
        Document minutes = document("MINUTES", "minutes.pdf", "e");

        List<DocumentPair> pairs =
                DocumentPairing.of(List.of(licence, photo, contract), List.of(minutes, photoRenamed, licenceAgain));

        assertThat(pairs)
                .extracting(DocumentPair::change, pair -> pair.before().orElse(null), pair -> pair.after()
                        .orElse(null))
                .containsExactlyInAnyOrder(
                        tuple(Change.CHANGED, licence, licenceAgain),
                        tuple(Change.CHANGED, photo, photoRenamed),
                        tuple(Change.REMOVED, contract, null),
                        tuple(Change.ADDED, null, minutes));
        assertThat(pairs)
                .filteredOn(DocumentPair::isReplaced)
                .extracting(pair -> pair.before().orElseThrow())
                .containsExactly(licence);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static Document document(String kind, String name, String content) {
        return new Document(
                DocumentId.random(),
                kind,
                name,
                "image/jpeg",
                1,
                Digest.of(content.getBytes()),
                Instant.EPOCH,
                new EmployeeId(UUID.randomUUID()));
    }
}
