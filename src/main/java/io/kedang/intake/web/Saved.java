package io.kedang.intake.web;

import io.kedang.access.FieldGroup;
import io.kedang.card.CardForm;
import io.kedang.card.Completeness;
import io.kedang.card.Draft;
import io.kedang.card.Section;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the page is told after a draft saved itself. */
record Saved(Instant savedAt, long version, String title, Map<String, Completeness> sections) {

    /** @param groups the field groups that the person sees */
    static Saved of(Draft draft, Set<FieldGroup> groups) {
        Map<String, Completeness> sections = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            sections.put(section.key(), Completeness.of(draft.content(), section, groups));
        }
        String title = draft.content().text(CardForm.FULL_NAME.path()).orElse("");
        return new Saved(draft.savedAt(), draft.version(), title, sections);
    }
}
