package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is typed, a value comes out that reads back as itself, or a refusal that has a message. */
class AnyTextTest {

    private static final List<Function<String, String>> SPELLINGS = List.of(
            text -> LicenceNumber.of(text).text(),
            text -> TaxNumber.of(text).text(),
            text -> BankAccount.of(text).text(),
            text -> PhoneNumber.of(text).text(),
            text -> EmailAddress.of(text).text(),
            text -> WebAddress.of(text).text(),
            text -> Postcode.of(text).text(),
            text -> Wan.of(text).text(),
            text -> Percent.of(text).text(),
            text -> Count.of(text).text(),
            text -> Area.of(text).text(),
            text -> Dates.of(text).toString(),
            text -> YearOrDate.of(text).text(),
            text -> Money.of(text).text());

    @Property(tries = 3000)
    void anyTextIsTakenOrRefusedNeverFailed(@ForAll("typed") String text) {
        SPELLINGS.forEach(spelling -> readTwice(spelling, text));
    }

    @Test
    void endlessInputIsRefusedAtOnce() {
        for (String part : List.of("1", " ", "-", "a", "1-", "1,", "a.", "张", "x1", "转1", "http://a.")) {
            anyTextIsTakenOrRefusedNeverFailed(part.repeat(20_000));
        }
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("0123456789")
                        .withChars(" -+.,/年月日:#x;@aEN")
                        .ofMaxLength(22));
    }

    private static void readTwice(Function<String, String> spelling, String text) {
        String canonical;
        try {
            canonical = spelling.apply(text);
        } catch (InvalidValue refused) {
            return;
        }
        assertThat(spelling.apply(canonical)).isEqualTo(canonical);
    }
}
