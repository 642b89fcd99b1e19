package io.kedang.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and compares password hashes: Argon2id with 19 MiB, 2 passes, 1 lane, as OWASP advises. */
@Component
class PasswordHashes {

    static final int LEAST_LENGTH = 12;
    static final int MOST_LENGTH = 128;

    /** Without what is misread: 0 o, 1 l i. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = argon2.encode(UUID.randomUUID().toString());

    /** Each computation takes its memory: many at once must wait, not exhaust the heap. */
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    String hash(String password) {
        return inPlace(() -> argon2.encode(password));
    }

    /** Takes as long for a person who does not exist, whose hash is null. */
    boolean matches(String typed, @Nullable String hash) {
        boolean same = inPlace(() -> argon2.matches(typed, hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /** A password to hand to someone: 16 legible characters, some 79 bits. */
    String oneUse() {
        return IntStream.range(0, 4).mapToObj(group -> fourCharacters()).collect(Collectors.joining("-"));
    }

    /** @throws IdentityRefused when the password is too short, too long or tells the login */
    void requireGood(String chosen, String login) {
        int length = chosen.codePointCount(0, chosen.length());
        if (length < LEAST_LENGTH) {
            throw IdentityRefused.passwordTooShort(LEAST_LENGTH);
        }
        if (length > MOST_LENGTH) {
            throw IdentityRefused.passwordTooLong(MOST_LENGTH);
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            throw IdentityRefused.passwordTellsLogin();
        }
    }

    private String fourCharacters() {
        return random.ints(4, 0, LEGIBLE.length())
                .mapToObj(at -> LEGIBLE.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
