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
import io.kedang.receivables.CaseLines;
import io.kedang.receivables.CaseQuery;
import io.kedang.receivables.FindingCases;
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

    private static final CaseQuery BROKEN =
            new CaseQuery(false, Optional.empty(), Optional.empty(), "", true, Optional.empty());

    private final ReadingMoney reading;
    private final FindingCredit credit;
    private final FindingCases cases;
    private final Access access;
    private final Clock clock;

    FinanceHome(ReadingMoney reading, FindingCredit credit, FindingCases cases, Access access, Clock clock) {
        this.reading = reading;
        this.credit = credit;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param broken cases of customers who did not keep what they promised: a first page
     * @param holds of shipments, counted up to {@link CreditCounts#MOST}
     */
    record Content(List<MoneyNow> money, DueDays week, List<AgeingBucket> late, CaseLines broken, int holds) {

        public String brokenText() {
            return broken.lines().size() + (broken.next().isPresent() ? "+" : "");
        }

        public String holdsText() {
            return holds < CreditCounts.MOST ? String.valueOf(holds) : CreditCounts.MOST - 1 + "+";
        }

        public String due(MoneyNow one) {
            return FinanceFilters.due(week, one.currency(), "");
        }

        boolean isNothing() {
            return money.stream().allMatch(MoneyNow::isNothing)
                    && broken.lines().isEmpty()
                    && holds == 0;
        }
    }

    @Override
    public Optional<HomePanel> now() {
        if (!access.may(Permission.SEE_FINANCE)) {
            return Optional.empty();
        }
        Content content = content();
        return content.isNothing()
                ? Optional.empty()
                : Optional.of(
                        new HomePanel("finance/home", content, access.may(Permission.POST_ENTRIES) ? OWN : OF_OTHERS));
    }

    private Content content() {
        return new Content(
                reading.now(),
                DueDays.week(LocalDate.now(clock)),
                LATE,
                access.may(Permission.FOLLOW_RECEIVABLES)
                        ? cases.find(BROKEN)
                        : new CaseLines(List.of(), Optional.empty()),
                access.may(Permission.DECIDE_CREDIT) ? credit.counts().holds() : 0);
    }
}
