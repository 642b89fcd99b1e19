package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleNumbersTest {

    @Test
    void everySeedGivesAnotherNumberThatIsNotDoubted() {
        assertDifferent(SampleNumbers::licence);
        assertDifferent(SampleNumbers::oldLicence);
        assertDifferent(SampleNumbers::taxNumber);
        assertDifferent(SampleNumbers::oldTaxNumber);
        assertDifferent(SampleNumbers::bankCard);
        assertDifferent(SampleNumbers::companyAccount);
        assertDifferent(SampleNumbers::mobile);
        assertThat(SampleNumbers.taxNumber(3).doubt()).isEmpty();
        assertThat(SampleNumbers.oldTaxNumber(3).doubt()).isEmpty();
        assertThat(SampleNumbers.bankCard(3).doubt()).isEmpty();
        assertThat(SampleNumbers.mobile(3).isMobile()).isTrue();
        assertThat(SampleNumbers.landline(3).isMobile()).isFalse();
    }

    private static void assertDifferent(IntFunction<?> numbers) {
        assertThat(IntStream.range(0, 300).mapToObj(numbers)).doesNotHaveDuplicates();
    }
}
