package io.kedang.identity;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. An attempt is counted before the password is looked at, so that many at once do not slip
 * through; the time is the database's own. It commits apart, for a refused attempt rolls its caller back.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInBrake {

    private final JdbcClient jdbc;
    private final SignInSettings settings;

    SignInBrake(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Counts an attempt. @return whether the password may be looked at */
    boolean admits(String key) {
        forgetOld();
        return jdbc.sql("""
                        insert into sign_in_brake as b (key, attempts, began_at)
                        values (:key, 1, clock_timestamp())
                        on conflict (key) do update set (attempts, began_at, refused_until) = (
                            select case when over then 1 else b.attempts + 1 end,
                                   case when over then clock_timestamp() else b.began_at end,
                                   case when over then null
                                        when b.refused_until is null and b.attempts >= :most
                                            then clock_timestamp() + make_interval(secs => :refusedFor)
                                        else b.refused_until end
                            from (select coalesce(
                                b.refused_until, b.began_at + make_interval(secs => :window)) <= clock_timestamp() as over) o)
                        returning refused_until is null""")
                .param("key", key)
                .param("most", settings.attempts())
                .param("window", (double) settings.window().toSeconds())
                .param("refusedFor", (double) settings.refusedFor().toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** The password was right. */
    void release(String key) {
        jdbc.sql("delete from sign_in_brake where key = ?").param(key).update();
    }

    long minutes() {
        return Math.max(1, settings.refusedFor().plusSeconds(59).toMinutes());
    }

    private void forgetOld() {
        Duration kept = settings.window().plus(settings.refusedFor());
        jdbc.sql("""
                        delete from sign_in_brake where key in (
                            select key from sign_in_brake
                            where began_at < clock_timestamp() - make_interval(secs => :kept)
                              and coalesce(refused_until, began_at) < clock_timestamp()
                            limit 100 for update skip locked)""").param("kept", (double) kept.toSeconds()).update();
    }
}
