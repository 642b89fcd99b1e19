package io.kedang.verification.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.verification.MonthlyCheck;
import io.kedang.verification.Progress;
import io.kedang.verification.ReadingChecks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The own check of the month, how far it is. */
@Component
class CheckHomePart implements HomePart {

    private static final int ORDER = 20;

    private final ReadingChecks reading;
    private final Access access;

    CheckHomePart(ReadingChecks reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** What the panel shows. */
    record Own(MonthlyCheck check, Progress progress) {}

    @Override
    public Optional<HomePanel> now() {
        if (!access.may(Permission.KEEP_CARDS)) {
            return Optional.empty();
        }
        return reading.current()
                .map(one -> new HomePanel("verification/home-own", new Own(one.getKey(), one.getValue()), ORDER));
    }
}
