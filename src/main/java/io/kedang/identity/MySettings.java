package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.page.Preferences;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person settles alone: password, language, theme. */
@Component
public class MySettings implements Preferences {

    private final Employees employees;
    private final PasswordHashes hashes;
    private final SignInBrake brake;
    private final SigningIn signingIn;
    private final Access access;
    private final Audit audit;

    MySettings(
            Employees employees,
            PasswordHashes hashes,
            SignInBrake brake,
            SigningIn signingIn,
            Access access,
            Audit audit) {
        this.employees = employees;
        this.hashes = hashes;
        this.brake = brake;
        this.signingIn = signingIn;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Gives the person a new password and ends the person's sessions.
     *
     * @return the person, for the session that goes on
     * @throws IdentityRefused when the current password is wrong or the new one not good enough
     */
    @Transactional
    public SignedIn changePassword(String current, String chosen) {
        Employee me = me();
        String key = me.id().toString();
        if (!brake.admits(key)) {
            throw IdentityRefused.tooManyAttempts(brake.minutes());
        }
        if (!hashes.matches(current, me.passwordHash())) {
            throw IdentityRefused.wrongPassword();
        }
        brake.release(key);
        String login = me.details().login().value();
        hashes.requireGood(chosen, login);
        if (chosen.equals(current)) {
            throw IdentityRefused.passwordUnchanged();
        }
        me.choosePassword(hashes.hash(chosen));
        employees.flush();
        audit.record(Audited.PASSWORD_CHANGED, Subject.employee(me.id()));
        return signingIn.read(login).orElseThrow(IdentityRefused::notFound);
    }

    @Override
    public Optional<Locale> language() {
        return signedIn().flatMap(SignedIn::language);
    }

    @Override
    public Optional<String> theme() {
        return signedIn().flatMap(SignedIn::theme);
    }

    @Override
    public boolean shortcuts() {
        return signedIn().map(SignedIn::shortcuts).orElse(true);
    }

    @Override
    @Transactional
    public void keepLanguage(Locale language) {
        if (signedIn().isPresent()) {
            me().chooseLanguage(Optional.of(language));
        }
    }

    @Override
    @Transactional
    public void keepTheme(String theme) {
        if (signedIn().isPresent()) {
            me().chooseTheme(Optional.of(theme));
        }
    }

    /**
     * @param language empty: as the browser asks
     * @param shortcuts whether single keys do something on pages
     */
    @Transactional
    public void choose(Optional<Locale> language, String theme, boolean shortcuts) {
        Employee me = me();
        me.chooseLanguage(language);
        me.chooseTheme(Optional.of(theme));
        me.chooseShortcuts(shortcuts);
    }

    private Employee me() {
        return employees.findById(access.actor().self().value()).orElseThrow(IdentityRefused::notFound);
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
