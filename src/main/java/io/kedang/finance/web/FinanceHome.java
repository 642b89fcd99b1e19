package io.kedang.finance.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.credit.CreditCounts;
import io.kedang.credit.FindingCredit;
import io.kedang.finance.DueDays;
import io.kedang.finance.MoneyNow;
import io.kedang.finance.ReadingMoney;
import io.kedang.ledger.AgeingBucket;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Money on the home page: what falls due, what is late, what settles nothing, broken promises and holds. */
@Component
class FinanceHome implements HomePart {

    /** Finance begins the day with it; for others it comes after what they have to do. */
    private static final int OWN = 20;

    private static final int OF_OTHERS = 110;
    private static final List<AgeingBucket> LATE =
            List.of(AgeingBucket.D30, AgeingBucket.D60, AgeingBucket.D90, AgeingBucket.OVER_90);

    private final ReadingMoney reading;
    private final FindingCredit credit;
    private final Access access;
    private final Clock clock;

    FinanceHome(ReadingMoney reading, FindingCredit credit, Access access, Clock clock) {
        this.reading = reading;
        this.credit = credit;
        this.access = access;
        this.clock = clock;
    }

    /** @param holds of shipments, counted up to {@link CreditCounts#MOST} */
    record Content(List<MoneyNow> money, DueDays week, List<AgeingBucket> late, int holds) {

        public String holdsText() {
            return holds < CreditCounts.MOST ? String.valueOf(holds) : CreditCounts.MOST - 1 + "+";
        }

        public String due(MoneyNow one) {
            return FinanceFilters.due(week, one.currency(), "");
        }

        boolean isNothing() {
            return money.stream().allMatch(MoneyNow::isNothing) && holds == 0;
        }
    }

    @Override
    public Optional<HomePanel> now() {
        if (!access.may(Permission.SEE_FINANCE)) {
            return Optional.empty();
        }
        int holds = access.may(Permission.DECIDE_CREDIT) ? credit.counts().holds() : 0;
        Content content = new Content(reading.now(), DueDays.week(LocalDate.now(clock)), LATE, holds);
        return content.isNothing()
                ? Optional.empty()
                : Optional.of(
                        new HomePanel("finance/home", content, access.may(Permission.POST_ENTRIES) ? OWN : OF_OTHERS));
    }
}
