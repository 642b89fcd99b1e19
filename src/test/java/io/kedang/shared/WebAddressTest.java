package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "www.example.com, https://www.example.com",
        "' WWW.Example.COM/ ', https://www.example.com",
        "//example.com/a, https://example.com/a",
        "http://example.com:80, http://example.com",
        "HTTPS://example.com:443/A?b=C#d, https://example.com/A?b=C#d",
        "example.com:8080/shop, https://example.com:8080/shop",
        "example.com?a=1, https://example.com?a=1",
        "ｗｗｗ。example。com, https://www.example.com",
        "http：／／example.com/自行车, http://example.com/%E8%87%AA%E8%A1%8C%E8%BD%A6",
        "例子.测试, https://xn--fsqu00a.xn--0zwm56d"
    })
    void anAddressIsSpelledInOneWay(String typed, String canonical) {
        WebAddress address = WebAddress.of(typed);

        assertThat(address).hasToString(canonical);
        assertThat(WebAddress.of(address.text())).isEqualTo(address);
    }

    @Test
    void theHostIsShortEnoughToShow() {
        assertThat(WebAddress.of("https://www.example.com:8443/a/b?c").host()).isEqualTo("www.example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.com/%0aalert(1)",
                "java\u200bscript:alert(1)",
                "data:text/html,x",
                "ftp://example.com",
                "mailto:a@example.com",
                "file:///etc/passwd",
                "weixin://dl/chat"
            })
    void otherSchemesAreRefused(String typed) {
        Refused.with("shared.invalid.web.scheme", () -> WebAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:secret@example.com",
                "user@example.com",
                "https://example.com@evil.example",
                "//a:b@example.com"
            })
    void credentialsAreRefused(String typed) {
        Refused.with("shared.invalid.web.credentials", () -> WebAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "localhost",
                "http://127.0.0.1",
                "http://[::1]/",
                "https://",
                "http:example.com",
                "example.com:0",
                "example.com:65536",
                "example.com/a b",
                "example.com/\"onclick=",
                "example.com/<b>",
                "example.com\\evil.example",
                "exa mple.com",
                "example.com\nSet-Cookie: a"
            })
    void whatIsNoPublicAddressIsRefused(String typed) {
        Refused.with("shared.invalid.web.format", () -> WebAddress.of(typed));
    }

    @Test
    void anAddressHasAtMost2000Characters() {
        assertThat(WebAddress.of("https://example.com/" + "a".repeat(1980)).text())
                .hasSize(2000);
        Refused.with("shared.invalid.web.format", () -> WebAddress.of("https://example.com/" + "a".repeat(1981)));
        Refused.with("shared.invalid.web.format", () -> WebAddress.of("https://example.com/" + "车".repeat(300)));
    }
}
