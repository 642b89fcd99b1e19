package io.kedang.freshness.web;

import io.kedang.freshness.SectionFreshness;
import java.time.LocalDate;

/**
 * Who confirmed a section last, as its heading tells it.
 *
 * @param who the person's name, with the deputy's where one acted
 */
record FreshnessNote(SectionFreshness freshness, String who, boolean stale) {

    public LocalDate on() {
        return freshness.on();
    }

    public String evidenceKey() {
        return freshness.evidence().messageKey();
    }
}
