package io.kedang.finance;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.ledger.LedgerFigures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How what customers owe and pay has developed, of those whose money the person who acts sees. */
@Service
public class Trends {

    /** For how many months one may look back. */
    public static final List<Integer> SPANS = List.of(12, 24, 36);

    private final LedgerFigures figures;
    private final Access access;
    private final FiguresTakenAway taken;
    private final Clock clock;

    Trends(LedgerFigures figures, Access access, FiguresTakenAway taken, Clock clock) {
        this.figures = figures;
        this.access = access;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * The months up to this one, the earliest first.
     *
     * @param span how many, one of {@link #SPANS}
     * @throws io.kedang.access.AccessRefused when the person may not see the figures of finance
     */
    public List<TrendMonth> months(int span, Currency currency) {
        access.require(Permission.SEE_FINANCE);
        if (!SPANS.contains(span)) {
            throw new IllegalArgumentException("one of " + SPANS + " months, not " + span);
        }
        LocalDate today = LocalDate.now(clock);
        YearMonth last = YearMonth.from(today);
        return figures.months(last.minusMonths(span - 1L), last, currency).stream()
                .map(month -> TrendMonth.of(month, today))
                .toList();
    }

    /** The same for a file, which is recorded. */
    @Transactional
    public List<TrendMonth> takeAway(int span, Currency currency) {
        List<TrendMonth> months = months(span, currency);
        taken.record("trends", months.get(0).figures().month() + " " + LocalDate.now(clock), currency);
        return months;
    }
}
