package io.kedang.receivables.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.receivables.CaseLine;
import io.kedang.receivables.FindingCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The arrears of one's own customers, before anything else on the home page. */
@Component
class ArrearsHome implements HomePart {

    private static final int FIRST = 1;
    private static final int SHOWN = 6;

    private final FindingCases finding;
    private final Access access;
    private final Clock clock;

    ArrearsHome(FindingCases finding, Access access, Clock clock) {
        this.finding = finding;
        this.access = access;
        this.clock = clock;
    }

    record Content(List<CaseLine> lines, boolean more, LocalDate today) {}

    @Override
    public Optional<HomePanel> now() {
        if (!access.may(Permission.FOLLOW_RECEIVABLES)) {
            return Optional.empty();
        }
        List<CaseLine> mine = finding.mine(SHOWN + 1);
        List<CaseLine> shown = mine.subList(0, Math.min(SHOWN, mine.size()));
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomePanel(
                        "receivables/home", new Content(shown, mine.size() > SHOWN, LocalDate.now(clock)), FIRST));
    }
}
