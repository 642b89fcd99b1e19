package io.kedang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String PLACE = "card_revision_group|4711|BANK";
    private static final byte[] ACCOUNT = "6222021001116245702".getBytes(StandardCharsets.UTF_8);

    private Keyset keyset;
    private Sealing sealing;

    @BeforeEach
    void openKeyset() throws GeneralSecurityException {
        keyset = Keyset.generate();
        sealing = new TinkSealing(keyset.aead());
    }

    @Test
    void what_was_sealed_opens_again_at_its_place() {
        assertThat(sealing.open(PLACE, sealing.seal(PLACE, ACCOUNT))).isEqualTo(ACCOUNT);
    }

    @Test
    void a_sealed_value_shows_nothing_of_the_plain_one_and_never_looks_the_same_twice() {
        byte[] sealed = sealing.seal(PLACE, ACCOUNT);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("6222");
        assertThat(sealing.seal(PLACE, ACCOUNT)).isNotEqualTo(sealed);
    }

    @Test
    void a_sealed_value_moved_to_another_place_stays_closed() {
        byte[] sealed = sealing.seal(PLACE, ACCOUNT);

        assertThatThrownBy(() -> sealing.open("card_revision_group|4712|BANK", sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("4712");
    }

    @Test
    void a_changed_bit_anywhere_breaks_the_seal() {
        byte[] sealed = sealing.seal(PLACE, ACCOUNT);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealing.open(PLACE, changed)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void a_shortened_value_breaks_the_seal() {
        assertThatThrownBy(() -> sealing.open(PLACE, new byte[0])).isInstanceOf(SealBroken.class);
    }

    @Test
    void after_a_rotation_old_values_still_open_and_new_ones_need_the_new_key() throws GeneralSecurityException {
        byte[] old = sealing.seal(PLACE, ACCOUNT);
        Sealing rotated = new TinkSealing(
                Keyset.fromJson(keyset.withNewSealingKey().toJson()).aead());

        assertThat(rotated.open(PLACE, old)).isEqualTo(ACCOUNT);
        byte[] fresh = rotated.seal(PLACE, ACCOUNT);
        assertThat(rotated.open(PLACE, fresh)).isEqualTo(ACCOUNT);
        assertThatThrownBy(() -> sealing.open(PLACE, fresh)).isInstanceOf(SealBroken.class);
    }

    @Test
    void another_keyset_opens_nothing() throws GeneralSecurityException {
        byte[] sealed = sealing.seal(PLACE, ACCOUNT);
        Sealing other = new TinkSealing(Keyset.generate().aead());

        assertThatThrownBy(() -> other.open(PLACE, sealed)).isInstanceOf(SealBroken.class);
    }
}
