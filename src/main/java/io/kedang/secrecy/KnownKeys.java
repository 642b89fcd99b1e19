package io.kedang.secrecy;

import java.util.Set;

/** What the database remembers of the keys that sealed its values: their fingerprints. */
interface KnownKeys {

    Set<String> fingerprints();

    void remember(Set<String> fingerprints);
}
