package io.kedang.identity;

import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.EmployeeId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets people in by login and password. A login that nobody has, a wrong password and a person who has left are
 * refused alike and after the same time.
 */
@Component
public class SigningIn {

    private static final int LONGEST_LOGIN = 100;

    /** Spaces around the login count. */
    private static final int MOST_TYPED = 1_000;

    private static final String SIGNED_IN = """
            select e.id, e.login, e.name, e.language, e.theme, e.shortcuts, e.must_change_password, e.password_edition,
                   exists (select from deputy d where d.deputy = e.id and d.ended_at is null
                           and :today between d.first_day and d.last_day) as stands_in,
            """ + JdbcPeople.IN_EFFECT + " from employee e ";

    private final JdbcClient jdbc;
    private final PasswordHashes hashes;
    private final SignInBrake brake;
    private final Audit audit;
    private final Clock clock;
    private final byte[] keyOfUnknown = new byte[32];

    SigningIn(JdbcClient jdbc, PasswordHashes hashes, SignInBrake brake, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.brake = brake;
        this.audit = audit;
        this.clock = clock;
        new SecureRandom().nextBytes(keyOfUnknown);
    }

    /** @throws SignInRefused when login and password do not fit, or too many attempts have failed */
    public SignedIn signIn(String typed, String password) {
        // nobody's login is that long, and no work is done for more
        String login = Login.normal(typed.substring(0, Math.min(typed.length(), MOST_TYPED)));
        Optional<Credentials> credentials = credentialsOf(login);
        String key = credentials.map(c -> c.id().toString()).orElseGet(() -> unknown(login));
        if (!brake.admits(key)) {
            refuse(credentials, SignInRefused.tooManyAttempts(brake.minutes()));
        }
        boolean right = password.length() <= 4 * PasswordHashes.MOST_LENGTH
                && hashes.matches(
                        password, credentials.map(Credentials::passwordHash).orElse(null));
        Optional<SignedIn> person =
                right ? credentials.flatMap(c -> read(c.id(), c.passwordEdition())) : Optional.empty();
        if (person.isEmpty()) {
            refuse(credentials, SignInRefused.wrong());
        }
        brake.release(key);
        return person.orElseThrow();
    }

    /** The person as of now; empty when the session is over: the person has left or has a new password. */
    public Optional<SignedIn> again(SignedIn before) {
        return read(before.actor().self(), before.passwordEdition());
    }

    /** Records that the person who acts has just signed in. */
    public void noteSignedIn(SignedIn person) {
        audit.recordApart(Audited.SIGNED_IN, Subject.employee(person.actor().id()), Map.of());
    }

    /** Records that the person who acts signs out. */
    public void noteSignedOut(SignedIn person) {
        audit.recordApart(Audited.SIGNED_OUT, Subject.employee(person.actor().self()), Map.of());
    }

    private void refuse(Optional<Credentials> credentials, SignInRefused refusal) {
        Subject subject =
                credentials.map(c -> Subject.employee(new EmployeeId(c.id()))).orElse(Subject.of("login", "unknown"));
        audit.recordApart(Audited.SIGN_IN_REFUSED, subject, Map.of("why", refusal.messageKey()));
        throw refusal;
    }

    private Optional<Credentials> credentialsOf(String login) {
        if (login.length() > LONGEST_LOGIN || login.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql("select id, password_hash, password_edition from employee where lower(login) = lower(?)")
                .param(login)
                .query((row, n) -> new Credentials(
                        row.getObject("id", UUID.class),
                        row.getString("password_hash"),
                        row.getInt("password_edition")))
                .optional();
    }

    private Optional<SignedIn> read(EmployeeId id, int passwordEdition) {
        return read(id.value(), passwordEdition);
    }

    private Optional<SignedIn> read(UUID id, int passwordEdition) {
        return jdbc.sql(SIGNED_IN + "where e.id = :id and e.active and e.password_edition = :edition")
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .param("edition", passwordEdition)
                .query((row, n) -> signedIn(row))
                .optional();
    }

    /** For tests of other modules and for the session after a new password. */
    Optional<SignedIn> read(String login) {
        return jdbc.sql(SIGNED_IN + "where lower(e.login) = lower(:login) and e.active")
                .param("today", LocalDate.now(clock))
                .param("login", login)
                .query((row, n) -> signedIn(row))
                .optional();
    }

    private static SignedIn signedIn(ResultSet row) throws SQLException {
        return new SignedIn(
                JdbcPeople.actor(row),
                row.getString("login"),
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                Optional.ofNullable(row.getString("theme")),
                row.getBoolean("shortcuts"),
                row.getBoolean("must_change_password"),
                row.getInt("password_edition"),
                Optional.empty(),
                row.getBoolean("stands_in"));
    }

    /** What was typed cannot be had back from this, not even by trying: the key goes with the process. */
    private String unknown(String login) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keyOfUnknown, "HmacSHA256"));
            byte[] typed = login.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(typed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private record Credentials(UUID id, String passwordHash, int passwordEdition) {}
}
