package io.kedang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void the_digest_of_abc_is_the_one_of_the_standard() {
        assertThat(Digest.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_salt_goes_first() {
        byte[] content = CanonicalJson.of(Map.of("phone", "13912345678"));
        byte[] salt = Salt.random();
        byte[] both = new byte[32 + content.length];
        System.arraycopy(salt, 0, both, 0, 32);
        System.arraycopy(content, 0, both, 32, content.length);

        assertThat(Digest.of(salt, content)).isEqualTo(Digest.of(both));
    }

    @Test
    void another_salt_gives_another_digest() {
        byte[] content = CanonicalJson.of(Map.of("phone", "13912345678"));

        assertThat(Digest.of(Salt.random(), content)).isNotEqualTo(Digest.of(Salt.random(), content));
    }

    @Test
    void hexadecimal_digits_read_back_to_the_same_digest() {
        Digest digest = Digest.of(new byte[] {1, 2, 3});

        assertThat(Digest.ofHex(digest.hex())).isEqualTo(digest).hasSameHashCodeAs(digest);
    }

    @Test
    void what_is_not_32_bytes_is_no_digest() {
        assertThatThrownBy(() -> new Digest(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Digest.ofHex("zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
