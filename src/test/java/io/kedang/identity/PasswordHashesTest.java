package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void passwordsAreKeptAsArgon2idWithASaltOfTheirOwn() {
        String hash = hashes.hash("three quiet lakes");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.hash("three quiet lakes")).isNotEqualTo(hash);
        assertThat(hashes.matches("three quiet lakes", hash)).isTrue();
        assertThat(hashes.matches("three quiet lake", hash)).isFalse();
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(hashes.matches("", null)).isFalse();
    }

    @Test
    void lengthCountsCharactersOfAnyScript() {
        assertThatCode(() -> hashes.requireGood("三个安静的湖与一座远山的夜", "sales1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> hashes.requireGood("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "sales1"))
                .hasMessageContaining("too-short");
        assertThatThrownBy(() -> hashes.requireGood("a".repeat(129), "sales1")).hasMessageContaining("too-long");
        assertThatThrownBy(() -> hashes.requireGood("I am SALES1 today", "sales1"))
                .hasMessageContaining("tells-login");
    }

    @Test
    void oneUsePasswordsDiffer() {
        assertThat(hashes.oneUse()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}").isNotEqualTo(hashes.oneUse());
    }
}
