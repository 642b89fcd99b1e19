package io.kedang.verification.web;

import io.kedang.freshness.Evidence;
import io.kedang.shared.CardId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was pressed in the list of a check.
 *
 * @param unchanged the card whose button was pressed; likewise the next three
 * @param several what is answered about all the chosen cards: {@code unchanged} or {@code lost}
 * @param cards the chosen ones
 */
record CheckForm(
        @Nullable String unchanged,
        @Nullable String changed,
        @Nullable String lost,
        @Nullable String undo,
        @Nullable String several,
        @Nullable List<String> cards,
        @Nullable String evidence,
        @Nullable String note) {

    /** More than a page offers. */
    private static final int MOST = 100;

    boolean isSeveral() {
        return several != null;
    }

    /** The one card that is meant; empty when several are, or none. */
    Optional<CardId> card() {
        return Stream.of(unchanged, changed, lost, undo)
                .filter(Objects::nonNull)
                .flatMap(CheckForm::id)
                .findFirst();
    }

    List<CardId> chosen() {
        return Optional.ofNullable(cards).orElse(List.of()).stream()
                .flatMap(CheckForm::id)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** What no page of ours offers counts as the phone, which most checks are made by. */
    Evidence how() {
        return Arrays.stream(Evidence.values())
                .filter(one -> one.name().equals(evidence))
                .findFirst()
                .orElse(Evidence.PHONE);
    }

    String said() {
        return note == null ? "" : note;
    }

    private static Stream<CardId> id(String text) {
        try {
            return Stream.of(new CardId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Stream.empty();
        }
    }
}
