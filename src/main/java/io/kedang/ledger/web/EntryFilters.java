package io.kedang.ledger.web;

import io.kedang.ledger.EntryFilter;
import io.kedang.ledger.EntryKind;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters as they stand in the address; what is none filters nothing. */
record EntryFilters(
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String before) {

    private static final int LONGEST = 100;

    EntryFilters {
        kind = text(kind);
        from = text(from);
        to = text(to);
        q = text(q);
        before = text(before);
    }

    private static String text(@Nullable String given) {
        String text = given == null ? "" : given.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    EntryFilter filter(LocalDate today) {
        Set<EntryKind> kinds = Arrays.stream(EntryKind.values())
                .filter(one -> one.name().equals(kind))
                .collect(Collectors.toSet());
        return new EntryFilter(
                kinds,
                TypedDay.parse(String.valueOf(from), today),
                TypedDay.parse(String.valueOf(to), today),
                String.valueOf(q));
    }

    Optional<Long> beforeLine() {
        return Optional.of(String.valueOf(before))
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    public boolean any() {
        return !(kind + from + to + q).isEmpty();
    }

    String next(CardId card, long line) {
        return UriComponentsBuilder.fromPath("/ledger/{card}")
                .queryParam("kind", "{kind}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("q", "{q}")
                .queryParam("before", line)
                .encode()
                .buildAndExpand(card, kind, from, to, q)
                .toUriString();
    }
}
