package io.kedang.statement.web;

import io.kedang.ledger.EntryId;
import io.kedang.page.Problem;
import io.kedang.statement.ObjectionOutcome;
import io.kedang.statement.Settlement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an objection is settled, as it is typed. @param entries that put the ledger right */
record SettleForm(
        @Nullable String outcome,
        @Nullable List<String> entries,
        @Nullable String said) {

    static final SettleForm EMPTY = new SettleForm("", List.of(), "");

    SettleForm {
        outcome = outcome == null ? "" : outcome;
        entries = entries == null ? List.of() : List.copyOf(entries);
        said = said == null ? "" : said.strip();
    }

    Problems problems() {
        Optional<ObjectionOutcome> chosen = StatementWords.of(ObjectionOutcome.class, String.valueOf(outcome));
        boolean needed = chosen.flatMap(ObjectionOutcome::entries).isPresent();
        return new Problems()
                .check(chosen.isPresent(), Problem.of("outcome", "statement.problem.choose"))
                .check(!needed || !ids().isEmpty(), Problem.of("entries", "statement.problem.entries"))
                .check(
                        chosen.isEmpty() || needed || ids().isEmpty(),
                        Problem.of("entries", "statement.problem.no-entries"))
                .text("said", String.valueOf(said), Settlement.LONGEST);
    }

    Settlement settlement() {
        return new Settlement(
                StatementWords.of(ObjectionOutcome.class, String.valueOf(outcome))
                        .orElseThrow(),
                ids(),
                String.valueOf(said));
    }

    private Set<EntryId> ids() {
        Set<EntryId> ids = new HashSet<>();
        for (String text : entries == null ? List.<String>of() : entries) {
            try {
                ids.add(EntryId.of(text));
            } catch (IllegalArgumentException none) {
                // what is no entry was not chosen on our page
                continue;
            }
        }
        return ids;
    }
}
