package io.kedang.secrecy;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code secrecy_key}. */
class JdbcKnownKeys implements KnownKeys {

    private final JdbcClient jdbc;

    JdbcKnownKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks, so that of two first starts one after the other decides which keys are the database's. */
    @Override
    public Set<String> fingerprints() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('secrecy_key'))")
                .query()
                .singleRow();
        return jdbc.sql("select fingerprint from secrecy_key")
                .query(String.class)
                .set();
    }

    @Override
    public void remember(Set<String> fingerprints) {
        for (String fingerprint : fingerprints) {
            jdbc.sql("insert into secrecy_key (fingerprint) values (?) on conflict do nothing")
                    .param(fingerprint)
                    .update();
        }
    }
}
