package io.kedang.ledger.web;

import io.kedang.ledger.AgeingBucket;
import io.kedang.ledger.AgeingCursor;
import io.kedang.ledger.AgeingGrouping;
import io.kedang.ledger.AgeingQuery;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the ageing is looked at, as it stands in the address; what means nothing filters nothing.
 *
 * @param on a day; today when it is none
 * @param region a code; {@link #NO_REGION} for customers without one
 */
record AgeingFilters(String on, String by, String currency, String team, String owner, String region, String after) {

    /** Stands for the customers without a region, which an empty text would not. */
    static final String NO_REGION = "-";

    private static final int LONGEST = 100;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    AgeingFilters {
        on = text(on);
        by = text(by).toUpperCase(Locale.ROOT);
        currency = text(currency);
        team = text(team);
        owner = text(owner);
        region = text(region);
        after = text(after);
    }

    private static String text(@Nullable String given) {
        String text = given == null ? "" : given.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    AgeingGrouping grouping() {
        return AgeingGrouping.of(by).orElse(AgeingGrouping.CUSTOMER);
    }

    LocalDate day(LocalDate today) {
        return read(on, LocalDate::parse)
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .orElse(today);
    }

    Currency money() {
        return read(currency, Currency::getInstance).orElse(Money.YUAN);
    }

    Optional<AgeingCursor> cursor() {
        return AgeingCursor.of(after);
    }

    Optional<TeamId> teamId() {
        return read(team, TeamId::of);
    }

    Optional<EmployeeId> ownerId() {
        return read(owner, EmployeeId::of);
    }

    Optional<String> regionCode() {
        return Optional.of(region).filter(code -> !code.isEmpty()).map(code -> code.equals(NO_REGION) ? "" : code);
    }

    AgeingQuery query(LocalDate today) {
        return new AgeingQuery(day(today), money(), Optional.empty(), ownerId(), teamId(), regionCode());
    }

    public boolean any() {
        return !(team + owner + region).isEmpty();
    }

    private static <T> Optional<T> read(String text, Function<String, T> value) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(value.apply(text));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    AgeingFilters by(AgeingGrouping other) {
        return new AgeingFilters(on, other.name(), currency, team, owner, region, "");
    }

    AgeingFilters in(Currency other) {
        return new AgeingFilters(on, by, other.getCurrencyCode(), team, owner, region, "");
    }

    AgeingFilters after(AgeingCursor cursor) {
        return new AgeingFilters(on, by, currency, team, owner, region, cursor.text());
    }

    /** Only this group of the grouping. */
    AgeingFilters only(String key) {
        return switch (grouping()) {
            case SALESPERSON -> new AgeingFilters(on, by, currency, team, key, region, "");
            case TEAM -> new AgeingFilters(on, by, currency, key, owner, region, "");
            case REGION -> new AgeingFilters(on, by, currency, team, owner, key.isEmpty() ? NO_REGION : key, "");
            case CUSTOMER -> this;
        };
    }

    String table() {
        return link("/ledger/ageing").queryParam("by", grouping()).encode().toUriString();
    }

    String file(String ending) {
        return link("/ledger/ageing." + ending)
                .queryParam("by", grouping())
                .encode()
                .toUriString();
    }

    /** The entries behind a figure of these customers; of the balance when the bucket is empty. */
    String items(Optional<AgeingBucket> bucket) {
        UriComponentsBuilder link = link("/ledger/ageing/items");
        bucket.ifPresent(one -> link.queryParam("bucket", one));
        return link.encode().toUriString();
    }

    private UriComponentsBuilder link(String path) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        add(link, "on", on);
        add(link, "currency", currency);
        add(link, "team", team);
        add(link, "owner", owner);
        add(link, "region", region);
        add(link, "after", after);
        return link;
    }

    private static void add(UriComponentsBuilder link, String name, String value) {
        if (!value.isEmpty()) {
            link.queryParam(name, value.replace("{", "").replace("}", ""));
        }
    }
}
