package io.kedang.visit.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.visit.ReadingVisits;
import io.kedang.visit.VisitFigures;
import io.kedang.visit.VisitQuery;
import io.kedang.visit.VisitView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Visits on the home page: for who visits or oversees what waits and is late, for a department what was sent. */
@Component
class VisitHome implements HomePart {

    private static final int ORDER = 40;

    private final ReadingVisits reading;
    private final Access access;
    private final Clock clock;

    VisitHome(ReadingVisits reading, Access access, Clock clock) {
        this.reading = reading;
        this.access = access;
        this.clock = clock;
    }

    /** @param waiting to be made, or to be collated */
    record Content(String path, VisitView view, int waiting, VisitFigures figures) {

        boolean isNothing() {
            return waiting == 0 && figures.visits() == 0;
        }
    }

    @Override
    public Optional<HomePanel> now() {
        return content()
                .filter(content -> !content.isNothing())
                .map(content -> new HomePanel("visit/home", content, ORDER));
    }

    private Optional<Content> content() {
        VisitQuery.Period period = VisitQuery.Period.upTo(LocalDate.now(clock));
        if (access.may(Permission.KEEP_CARDS) || access.may(Permission.SEE_KEEPING)) {
            return Optional.of(new Content(
                    "/visits",
                    VisitView.PLANNED,
                    reading.countFollowed(VisitView.PLANNED),
                    reading.figuresOfFollowed(period)));
        }
        if (access.may(Permission.COLLATE_VISITS)) {
            return Optional.of(new Content(
                    "/visits/sent",
                    VisitView.TO_COLLATE,
                    reading.countSent(VisitView.TO_COLLATE),
                    reading.figuresOfSent(period)));
        }
        return Optional.empty();
    }
}
