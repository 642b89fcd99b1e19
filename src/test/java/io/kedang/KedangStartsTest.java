package io.kedang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@KedangTest
class KedangStartsTest {

    @Autowired
    private TestRestTemplate browser;

    @Test
    void the_application_starts_and_answers() {
        assertThat(browser.getForEntity("/actuator/health/readiness", String.class)
                        .getStatusCode()
                        .is5xxServerError())
                .isFalse();
    }
}
