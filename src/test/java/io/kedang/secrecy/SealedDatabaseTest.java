package io.kedang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class SealedDatabaseTest {

    @Autowired
    private Keyset keyset;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_database_remembers_which_keys_sealed_it() throws GeneralSecurityException {
        assertThat(jdbc.sql("select fingerprint from secrecy_key")
                        .query(String.class)
                        .set())
                .isEqualTo(keyset.fingerprints())
                .hasSize(2);
    }
}
