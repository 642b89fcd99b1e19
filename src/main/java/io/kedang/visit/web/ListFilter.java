package io.kedang.visit.web;

import io.kedang.visit.VisitCursor;
import io.kedang.visit.VisitQuery;
import io.kedang.visit.VisitView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a list of visits, as they stand in its address; what cannot be read is as if it were not there. */
record ListFilter(
        @Nullable String view,
        @Nullable String from,
        @Nullable String to,
        @Nullable String satisfaction,
        @Nullable String complaints,
        @Nullable String after) {

    /** @param views that the list has, the first being shown unless another is asked for */
    VisitQuery query(List<VisitView> views, LocalDate today) {
        VisitQuery.Period usual = VisitQuery.Period.upTo(today);
        return new VisitQuery(
                views.stream()
                        .filter(one -> one.name().equals(view))
                        .findFirst()
                        .orElse(views.get(0)),
                new VisitQuery.Period(day(from).orElse(usual.from()), day(to).orElse(usual.to())),
                Optional.ofNullable(satisfaction)
                        .filter(text -> text.matches("[1-4]"))
                        .map(Integer::valueOf),
                "true".equals(complaints),
                Optional.ofNullable(after).flatMap(VisitCursor::parse));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(Days::parse);
    }

    /** The query of the next page. */
    static String address(VisitQuery query, VisitCursor after) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance()
                .queryParam("view", query.view())
                .queryParam("from", query.period().from())
                .queryParam("to", query.period().to());
        query.atMost().ifPresent(most -> address.queryParam("satisfaction", most));
        if (query.complained()) {
            address.queryParam("complaints", "true");
        }
        return address.queryParam("after", after).build().toUriString();
    }
}
