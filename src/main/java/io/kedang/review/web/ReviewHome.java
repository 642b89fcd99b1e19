package io.kedang.review.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.review.OpenReview;
import io.kedang.review.ReadingReports;
import io.kedang.review.ReviewState;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reviews on the home page: a manager's that are to be decided, the leader's reports that are to be read. */
@Component
class ReviewHome implements HomePart {

    private static final int ORDER = 40;

    private final ReadingReports reading;
    private final Access access;

    ReviewHome(ReadingReports reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** @param deciding how many are still with managers, for the leader */
    record Content(List<OpenReview> mine, long deciding) {}

    @Override
    public Optional<HomePanel> now() {
        if (!access.may(Permission.READ_REPORTS)) {
            return Optional.empty();
        }
        List<OpenReview> open = reading.open();
        ReviewState turn = access.actor().has(Role.LEADER) ? ReviewState.DECIDED : ReviewState.DECIDING;
        List<OpenReview> mine =
                open.stream().filter(one -> one.review().state() == turn).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomePanel("review/home", new Content(mine, open.size() - mine.size()), ORDER));
    }
}
