package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class WordingTest {

    @Autowired
    private Wording wording;

    @ParameterizedTest
    @CsvSource({"en, 10 Apr 1975", "zh, 1975年4月10日", "es, 10 abr 1975", "ko, 1975년 4월 10일"})
    void a_date_on_a_card_reads_like_every_other_date(Locale language, String shown) {
        assertThat(wording.shown(Kind.DATE, LocalDate.of(1975, 4, 10), language))
                .isEqualTo(shown);
    }
}
