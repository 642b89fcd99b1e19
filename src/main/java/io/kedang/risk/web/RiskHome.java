package io.kedang.risk.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.risk.FindingWatches;
import io.kedang.risk.FindingWatches.MyDuty;
import io.kedang.risk.OpenWatches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Watches on the home page: one's own duties, and what is open within reach. */
@Component
class RiskHome implements HomePart {

    private static final int ORDER = 60;
    private static final int DUTIES = 3;

    private final FindingWatches finding;
    private final Access access;
    private final Clock clock;

    RiskHome(FindingWatches finding, Access access, Clock clock) {
        this.finding = finding;
        this.access = access;
        this.clock = clock;
    }

    /** @param reports whether the person reads reports */
    record Content(List<MyDuty> duties, OpenWatches open, boolean reports, LocalDate today) {

        boolean isNothing() {
            return duties.isEmpty() && open.none();
        }
    }

    @Override
    public Optional<HomePanel> now() {
        if (!access.may(Permission.RAISE_RISKS)) {
            return Optional.empty();
        }
        Content content = new Content(
                finding.myDuties(DUTIES), finding.open(), access.may(Permission.READ_REPORTS), LocalDate.now(clock));
        return content.isNothing() ? Optional.empty() : Optional.of(new HomePanel("risk/home", content, ORDER));
    }
}
