package io.kedang.change.web;

import io.kedang.card.Completeness;
import io.kedang.card.Section;
import io.kedang.change.ChangeDraft;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the page is told after a change saved itself. */
record SavedChange(Instant savedAt, long version, Map<String, Completeness> sections) {

    static SavedChange of(ChangeDraft draft) {
        Map<String, Completeness> sections = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            sections.put(section.key(), Completeness.of(draft.content(), section, draft.writable()));
        }
        return new SavedChange(draft.savedAt(), draft.version(), sections);
    }
}
