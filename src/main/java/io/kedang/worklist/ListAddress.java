package io.kedang.worklist;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of a list of tasks: everything that is chosen is in it, so that it can be kept and sent on. What it
 * does not know is taken as not chosen.
 */
public record ListAddress(
        @Nullable String view,
        @Nullable String step,
        @Nullable String text,
        @Nullable String due,
        @Nullable String order,
        @Nullable String after) {

    private static final String PATH = "/tasks";
    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_ADDRESS = 2_000;

    /** An address that {@link #here} wrote; empty when it is none, as in an address that someone has made up. */
    public static Optional<ListAddress> parse(String text) {
        if (!text.startsWith(PATH + "?") || text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            MultiValueMap<String, String> raw =
                    UriComponentsBuilder.fromUriString(text).build(true).getQueryParams();
            return Optional.of(new ListAddress(
                    decoded(raw, "view"),
                    decoded(raw, "step"),
                    decoded(raw, "text"),
                    decoded(raw, "due"),
                    decoded(raw, "order"),
                    decoded(raw, "after")));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static @Nullable String decoded(MultiValueMap<String, String> raw, String name) {
        String value = raw.getFirst(name);
        if (value == null) {
            return null;
        }
        String plain = UriUtils.decode(value, StandardCharsets.UTF_8);
        if (plain.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a control character in " + name);
        }
        return plain;
    }

    public TaskQuery query() {
        return new TaskQuery(
                among(TaskView.class, view, TaskView.MINE),
                given(step),
                given(text).map(ListAddress::shortened),
                among(DueFilter.class, due, DueFilter.ANY),
                among(TaskOrder.class, order, TaskOrder.DUE),
                given(after).flatMap(TaskCursor::parse));
    }

    public boolean isFiltered() {
        return given(step).isPresent() || given(text).isPresent() || given(due).isPresent();
    }

    /** The same choice in another list. */
    public String in(TaskView other) {
        return href(other, Optional.empty());
    }

    /** The next page. */
    public String after(TaskCursor cursor) {
        return href(query().view(), Optional.of(cursor.text()));
    }

    /** The first page. */
    public String first() {
        return href(query().view(), Optional.empty());
    }

    /** This page. */
    public String here() {
        return href(query().view(), given(after));
    }

    /** A task, opened from this page of the list. */
    public String toTask(TaskId task) {
        return UriComponentsBuilder.fromPath(PATH + "/{task}")
                .queryParam("list", "{list}")
                .encode()
                .buildAndExpand(task.value(), here())
                .toUriString();
    }

    /** The list without filters. */
    public String unfiltered() {
        return new ListAddress(view, null, null, null, order, null).first();
    }

    private String href(TaskView of, Optional<String> cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH).queryParam("view", of.word());
        given(step).ifPresent(value -> address.queryParam("step", "{step}"));
        given(text).ifPresent(value -> address.queryParam("text", "{text}"));
        given(due).ifPresent(value -> address.queryParam("due", "{due}"));
        given(order).ifPresent(value -> address.queryParam("order", "{order}"));
        cursor.ifPresent(value -> address.queryParam("after", "{after}"));
        return address.encode()
                .buildAndExpand(Map.of(
                        "step", given(step).orElse(""),
                        "text", given(text).orElse(""),
                        "due", given(due).orElse(""),
                        "order", given(order).orElse(""),
                        "after", cursor.orElse("")))
                .toUriString();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static <E extends Enum<E>> E among(Class<E> choices, @Nullable String word, E otherwise) {
        return given(word)
                .map(text -> text.toUpperCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(name))
                        .findFirst())
                .orElse(otherwise);
    }
}
