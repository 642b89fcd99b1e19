package io.kedang.worklist.web;

import io.kedang.worklist.DueFilter;
import io.kedang.worklist.TaskCursor;
import io.kedang.worklist.TaskOrder;
import io.kedang.worklist.TaskQuery;
import io.kedang.worklist.TaskView;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list of tasks: everything that is chosen is in it, so that it can be kept and sent on. What it
 * does not know is taken as not chosen.
 */
record ListAddress(
        @Nullable String view,
        @Nullable String step,
        @Nullable String text,
        @Nullable String due,
        @Nullable String order,
        @Nullable String after) {

    private static final int LONGEST_TEXT = 100;

    TaskQuery query() {
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

    /** The list without filters. */
    public String unfiltered() {
        return new ListAddress(view, null, null, null, order, null).first();
    }

    private String href(TaskView of, Optional<String> cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tasks").queryParam("view", of.word());
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
