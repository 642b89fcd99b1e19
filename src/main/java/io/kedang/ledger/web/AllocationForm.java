package io.kedang.ledger.web;

import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a credit shall pay, as it is typed: {@code share-} and the item, beside it as {@code seen-} what was open of it
 * when the form was opened.
 */
record AllocationForm(Map<String, String> typed) {

    static final String SEEN = "seen-";

    AllocationForm {
        Map<String, String> stripped = new LinkedHashMap<>();
        typed.forEach((name, text) -> stripped.put(name, text.strip()));
        typed = Collections.unmodifiableMap(stripped);
    }

    static AllocationForm empty(LocalDate today) {
        return new AllocationForm(Map.of("day", today.toString()));
    }

    public String day() {
        return typed.getOrDefault("day", "");
    }

    boolean oldestFirst() {
        return typed.getOrDefault("way", "").equals(SettlingWay.OLDEST_FIRST.name());
    }

    /** By the item's text. */
    Map<String, String> shares() {
        return of(TypedShares.PREFIX);
    }

    /** By the item's text; the credit itself under {@code credit}. */
    Map<String, String> seen() {
        return of(SEEN);
    }

    TypedShares read(Currency currency) {
        return new TypedShares(shares(), "", currency);
    }

    /** Whether somebody else has settled some of it since the form was opened. */
    boolean isOvertaken(Money open, List<OpenItemRow> items) {
        Map<String, String> now = new LinkedHashMap<>();
        now.put("credit", open.amount().toPlainString());
        items.forEach(item -> now.put(item.id().toString(), item.open().amount().toPlainString()));
        return !seen().isEmpty() && !seen().equals(now);
    }

    private Map<String, String> of(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(prefix) && !text.isEmpty()) {
                found.put(name.substring(prefix.length()), text);
            }
        });
        return found;
    }
}
