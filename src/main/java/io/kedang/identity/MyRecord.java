package io.kedang.identity;

import io.kedang.access.Access;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the record says about one's own account, so that misuse by others does not go unnoticed. */
@Component
@Transactional(readOnly = true)
public class MyRecord {

    private static final int SHOWN = 15;

    private final JdbcClient jdbc;
    private final Access access;

    MyRecord(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Sign-ins, failed ones, passwords given and changed, deputies, a new address: the latest first. */
    public List<Entry> latest() {
        return entries("(what in ('SIGNED_IN', 'SIGN_IN_REFUSED', 'PASSWORD_CHANGED', 'ACTING_BEGUN',"
                + " 'DEPUTY_APPOINTED', 'DEPUTY_ENDED', 'CONTACT_CHANGED')"
                + " or what = 'PERSON_CHANGED' and jsonb_exists(details, 'email'))");
    }

    /** Who gave the person the one-use password of now, and when. */
    public Optional<Entry> passwordGiven() {
        return entries("what in ('PASSWORD_CHANGED', 'PERSON_ADDED')").stream()
                .findFirst()
                .filter(entry -> entry.what().equals("PASSWORD_GIVEN"));
    }

    private List<Entry> entries(String which) {
        return jdbc.sql("""
                        select at, coalesce(acted_name, actor_name) as by,
                               case when jsonb_exists(details, 'oneUse') then 'PASSWORD_GIVEN'
                                    when what = 'PERSON_CHANGED' then 'CONTACT_CHANGED' else what end as what
                        from audit_entry where subject_kind = 'employee' and subject_id = :me and %s
                        order by id desc limit %d""".formatted(which, SHOWN))
                .param("me", access.actor().self().toString())
                .query((row, n) -> new Entry(
                        row.getString("what"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("by"))))
                .list();
    }

    /** @param what names the text {@code identity.record.<what>} @param by who did it, by name; empty: nobody known */
    public record Entry(String what, Instant at, Optional<String> by) {}
}
