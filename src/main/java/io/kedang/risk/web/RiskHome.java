package io.kedang.risk.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.risk.FindingWatches;
import io.kedang.risk.FindingWatches.MyDuty;
import io.kedang.risk.OpenWatches;
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

    RiskHome(FindingWatches finding, Access access) {
        this.finding = finding;
        this.access = access;
    }

    /** @param reports whether the person reads reports */
    record Content(List<MyDuty> duties, OpenWatches open, boolean reports) {

        boolean isNothing() {
            return duties.isEmpty() && open.none();
        }
    }

    @Override
    public Optional<HomePanel> now() {
        if (!access.may(Permission.RAISE_RISKS)) {
            return Optional.empty();
        }
        Content content = new Content(finding.myDuties(DUTIES), finding.open(), access.may(Permission.READ_REPORTS));
        return content.isNothing() ? Optional.empty() : Optional.of(new HomePanel("risk/home", content, ORDER));
    }
}
