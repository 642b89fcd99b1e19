package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "' sales@example.com ', sales@example.com",
        "Zhang.San+kd@Mail.Example.COM, Zhang.San+kd@mail.example.com",
        "ｓａｌｅｓ＠example。com, sales@example.com",
        "info@例子.测试, info@xn--fsqu00a.xn--0zwm56d"
    })
    void theDomainIsSpelledInOneWay(String typed, String canonical) {
        EmailAddress address = EmailAddress.of(typed);

        assertThat(address).hasToString(canonical);
        assertThat(EmailAddress.of(address.text())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sales",
                "@example.com",
                "sales@",
                "sales@example",
                "sales@@example.com",
                "a b@example.com",
                ".a@example.com",
                "a..b@example.com",
                "a.@example.com",
                "a@-example.com",
                "a@example..com",
                "a@127.0.0.1",
                "a@example.com\nBcc: b@example.com",
                "a@example.com, b@example.com",
                "张三@example.com",
                "<script>@example.com",
                "a@exam_ple.com",
                "a@.com"
            })
    void whatNoMailCanBeSentToIsRefused(String typed) {
        Refused.with("shared.invalid.email.format", () -> EmailAddress.of(typed));
    }

    @Test
    void theNameHasAtMost64Characters() {
        assertThat(EmailAddress.of("a".repeat(64) + "@example.com").text()).hasSize(76);
        Refused.with("shared.invalid.email.format", () -> EmailAddress.of("a".repeat(65) + "@example.com"));
    }
}
