package io.kedang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

    private Keyset keyset;
    private BlindIndex index;

    @BeforeEach
    void openKeyset() throws GeneralSecurityException {
        keyset = Keyset.generate();
        index = new TinkBlindIndex(keyset.indexPrf());
    }

    @Test
    void the_same_value_is_found_again_also_after_the_sealing_keys_were_rotated() throws GeneralSecurityException {
        BlindIndex later = new TinkBlindIndex(
                Keyset.fromJson(keyset.withNewSealingKey().toJson()).indexPrf());

        assertThat(index.of("phone", "+862161234567")).hasSize(32).isEqualTo(later.of("phone", "+862161234567"));
    }

    @Test
    void other_values_and_other_kinds_are_told_apart() {
        byte[] phone = index.of("phone", "+862161234567");

        assertThat(index.of("phone", "+862161234568")).isNotEqualTo(phone);
        assertThat(index.of("account", "+862161234567")).isNotEqualTo(phone);
    }

    @Test
    void where_the_kind_ends_and_the_value_begins_counts() {
        assertThat(index.of("ab", "c")).isNotEqualTo(index.of("a", "bc"));
    }

    @Test
    void without_the_key_nothing_is_found() throws GeneralSecurityException {
        BlindIndex other = new TinkBlindIndex(Keyset.generate().indexPrf());

        assertThat(other.of("phone", "+862161234567")).isNotEqualTo(index.of("phone", "+862161234567"));
    }
}
