package io.kedang.archive.web;

import io.kedang.archive.RegisterFilter;
import io.kedang.archive.RegisterFilter.Shown;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter of the register as it stands in the URL; what is no valid filter is none. */
record RegisterQuery(
        @Nullable String series,
        @Nullable String text,
        @Nullable String shown,
        @Nullable String before) {

    private static final int LONGEST = 120;

    RegisterFilter filter() {
        return new RegisterFilter(
                Optional.of(plain(series)).filter(name -> !name.isEmpty()), plain(text), shownOrAll(), place());
    }

    /** Whether anything is filtered, so that an empty list can say why. */
    public boolean narrows() {
        return !plain(series).isEmpty() || !plain(text).isEmpty() || shownOrAll() != Shown.ALL;
    }

    String linkBefore(long place) {
        return UriComponentsBuilder.fromPath("/archive/numbers")
                .queryParam("series", "{series}")
                .queryParam("text", "{text}")
                .queryParam("shown", "{shown}")
                .queryParam("before", place)
                .encode()
                .buildAndExpand(plain(series), plain(text), shownOrAll().name().toLowerCase(Locale.ROOT))
                .toUriString();
    }

    private Shown shownOrAll() {
        return Arrays.stream(Shown.values())
                .filter(one -> one.name().equalsIgnoreCase(plain(shown)))
                .findFirst()
                .orElse(Shown.ALL);
    }

    private Optional<Long> place() {
        String digits = plain(before);
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private static String plain(@Nullable String value) {
        String text = value == null ? "" : value.strip().replace("\u0000", "");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
