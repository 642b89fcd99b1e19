package io.kedang.ledger.web;

import io.kedang.ledger.EntryKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An entry as it is typed: texts by the names of their inputs. Product lines are {@code product-0}, {@code quantity-0}
 * and so on, shares {@code share-} and the item.
 */
record PostingForm(Map<String, String> typed) {

    static final int MOST_LINES = 100;

    private static final int FIRST_ROWS = 3;
    private static final int MORE_ROWS = 5;

    PostingForm {
        Map<String, String> stripped = new LinkedHashMap<>();
        typed.forEach((name, text) -> stripped.put(name, text.strip()));
        typed = Collections.unmodifiableMap(stripped);
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    PostingForm with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.put(name, text);
        return new PostingForm(changed);
    }

    /** What is wanted when nothing says otherwise: a shipment, settled with what has waited longest. */
    public String kind() {
        return entryKind().name();
    }

    EntryKind entryKind() {
        return Arrays.stream(EntryKind.values())
                .filter(EntryKind::isPosted)
                .filter(kind -> kind.name().equals(text("kind")))
                .findFirst()
                .orElse(EntryKind.SHIPMENT);
    }

    public String card() {
        return text("card");
    }

    public String customer() {
        return text("customer");
    }

    public String document() {
        return text("document");
    }

    public String documentDate() {
        return text("documentDate");
    }

    public String postedOn() {
        return text("postedOn");
    }

    public String amount() {
        return text("amount");
    }

    public String note() {
        return text("note");
    }

    public String settling() {
        return settlingWay().name();
    }

    SettlingWay settlingWay() {
        return Arrays.stream(SettlingWay.values())
                .filter(way -> way.name().equals(text("settling")))
                .findFirst()
                .orElse(SettlingWay.OLDEST_FIRST);
    }

    /** The product lines as far as they are used, and blank ones to go on with. */
    public List<LineForm> rows() {
        int used = lines().size();
        int blank = text("more").isEmpty() ? 1 : MORE_ROWS;
        int rows = Math.min(MOST_LINES, Math.max(FIRST_ROWS, used + blank));
        return IntStream.range(0, rows).mapToObj(this::line).toList();
    }

    /** Up to the last that is used; among them there may be blank ones. */
    List<LineForm> lines() {
        List<LineForm> lines = new ArrayList<>();
        for (int row = MOST_LINES - 1; row >= 0; row--) {
            LineForm line = line(row);
            if (!lines.isEmpty() || !line.isBlank()) {
                lines.add(0, line);
            }
        }
        return lines;
    }

    private LineForm line(int row) {
        return new LineForm(text("product-" + row), text("quantity-" + row), text("unit-" + row), text("price-" + row));
    }

    /** What is typed to be settled with each item, by the item's text. */
    Map<String, String> shares() {
        Map<String, String> shares = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(TypedShares.PREFIX) && !text.isEmpty()) {
                shares.put(name.substring(TypedShares.PREFIX.length()), text);
            }
        });
        return shares;
    }

    Optional<String> chosenAccount() {
        return Optional.of(text("choose")).filter(card -> !card.isEmpty());
    }
}
