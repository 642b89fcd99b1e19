package io.kedang.ledger.web;

import io.kedang.ledger.AgedItemCursor;
import io.kedang.ledger.AgeingBucket;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries behind the ageing are looked at.
 *
 * @param bucket name of an {@link AgeingBucket}, or {@link #OVERDUE}; empty for all
 */
record AgedItemFilters(String bucket, String from) {

    /** All that is late. */
    static final String OVERDUE = "OVERDUE";

    private static final int LONGEST = 100;

    AgedItemFilters {
        bucket = known(text(bucket));
        from = text(from);
    }

    private static String text(@Nullable String given) {
        String text = given == null ? "" : given.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String known(String bucket) {
        return bucket.equals(OVERDUE) || AgeingBucket.of(bucket).isPresent() ? bucket : "";
    }

    /** None for the whole balance. */
    Set<AgeingBucket> buckets() {
        EnumSet<AgeingBucket> chosen = EnumSet.noneOf(AgeingBucket.class);
        if (bucket.equals(OVERDUE)) {
            Arrays.stream(AgeingBucket.values()).filter(AgeingBucket::isOverdue).forEach(chosen::add);
        }
        AgeingBucket.of(bucket).ifPresent(chosen::add);
        return chosen;
    }

    String titleKey() {
        return bucket.equals(OVERDUE)
                ? "ledger.ageing.overdue"
                : AgeingBucket.of(bucket).map(AgeingBucket::messageKey).orElse("ledger.ageing.balance");
    }

    Optional<AgedItemCursor> cursor() {
        return AgedItemCursor.of(from);
    }

    /** The same entries at another address. */
    String link(String path) {
        return bucket.isEmpty()
                ? path
                : UriComponentsBuilder.fromUriString(path)
                        .queryParam("bucket", bucket)
                        .toUriString();
    }

    /** The entries of one customer. */
    static String link(CardId card, LocalDate on, Optional<AgeingBucket> bucket) {
        return UriComponentsBuilder.fromPath("/ledger/" + card + "/items")
                .queryParam("on", on)
                .queryParamIfPresent("bucket", bucket)
                .toUriString();
    }
}
