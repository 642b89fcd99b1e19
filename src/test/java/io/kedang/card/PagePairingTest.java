package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.secrecy.Digest;
import io.kedang.shared.EmployeeId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePairingTest {

    /** Each letter is a picture, its place in the word its page. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc  | abc  | a=a b=b c=c",
                "abc  | bc   | a- b=b c=c",
                "ab   | abc  | a=a b=b +c",
                "abc  | axc  | a=a b>x c=c",
                "abcd | dabc | d~d a=a b=b c=c",
                "ab   | ba   | b~b a=a",
                "aab  | ab   | a=a a- b=b",
                "''   | ab   | +a +b",
            })
    void pages_are_kept_added_removed_replaced_or_moved(String before, String after, String expected) {
        String told = PagePairing.of(pages(before), pages(after)).stream()
                .map(PagePairingTest::told)
                .collect(Collectors.joining(" "));

        assertThat(told).isEqualTo(expected);
    }

    private static String told(PagePair pair) {
        String then = pair.before().map(PagePairingTest::name).orElse("");
        String now = pair.after().map(PagePairingTest::name).orElse("");
        return switch (pair.change()) {
            case SAME -> then + "=" + now;
            case ADDED -> "+" + now;
            case REMOVED -> then + "-";
            case CHANGED -> then + (pair.isReplaced() ? ">" : "~") + now;
        };
    }

    private static String name(PlacedPage page) {
        return page.picture().fileName();
    }

    private static List<Document> pages(String letters) {
        return Stream.of(letters.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> new Document(
                        DocumentId.random(),
                        Document.PAGE,
                        letter,
                        "image/jpeg",
                        1,
                        Digest.of(letter.getBytes(StandardCharsets.UTF_8)),
                        Instant.EPOCH,
                        EmployeeId.random(),
                        1))
                .toList();
    }
}
