package io.kedang.secrecy;

import java.security.GeneralSecurityException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the keyset at the start: makes it for a database that holds nothing sealed, and never accepts one that
 * could not open what the database holds.
 */
final class KeysetOpening {

    private static final Logger log = LoggerFactory.getLogger(KeysetOpening.class);

    private final KeysetFile file;
    private final KnownKeys known;
    private final int sealingKeys;

    KeysetOpening(KeysetFile file, KnownKeys known, int sealingKeys) {
        this.file = file;
        this.known = known;
        this.sealingKeys = sealingKeys;
    }

    /** @throws KeysetUnusable when the file is missing, another one, open to others or not readable */
    Keyset open() {
        Set<String> needed = known.fingerprints();
        try {
            Keyset keyset = file.exists() ? file.read() : begin(needed);
            if (!keyset.fingerprints().containsAll(needed)) {
                throw KeysetUnusable.other(file.path());
            }
            Keyset enough = withEnoughKeys(keyset);
            known.remember(enough.fingerprints());
            return enough;
        } catch (GeneralSecurityException e) {
            throw KeysetUnusable.malformed(file.path(), e);
        }
    }

    private Keyset begin(Set<String> needed) throws GeneralSecurityException {
        if (!needed.isEmpty()) {
            throw KeysetUnusable.missing(file.path());
        }
        Keyset keyset = Keyset.generate();
        file.write(keyset);
        log.warn("New keys were made in {}. Back this file up: without it the sealed values are lost.", file.path());
        return keyset;
    }

    private Keyset withEnoughKeys(Keyset keyset) throws GeneralSecurityException {
        Keyset enough = keyset;
        while (enough.sealingKeys() < sealingKeys) {
            enough = enough.withNewSealingKey();
        }
        if (enough != keyset) {
            file.write(enough);
            log.warn("A new sealing key was added to {}. Back this file up again.", file.path());
        }
        return enough;
    }
}
