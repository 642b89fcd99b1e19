package io.kedang.review;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.review.ReportCounts.Counted;
import io.kedang.shared.TeamId;
import io.kedang.verification.LostContact;
import io.kedang.verification.LostContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of reviews, for the leader and, of their own teams, for managers. */
@Component
@Transactional(readOnly = true)
public class ReadingReports {

    private static final int USUAL = 2;

    private final Access access;
    private final Reports reports;
    private final ReviewLines lines;
    private final ReportCounts counts;
    private final ObjectProvider<RiskFound> risks;
    private final LostContacts contacts;
    private final Clock clock;

    ReadingReports(
            Access access,
            Reports reports,
            ReviewLines lines,
            ReportCounts counts,
            ObjectProvider<RiskFound> risks,
            LostContacts contacts,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.lines = lines;
        this.counts = counts;
        this.risks = risks;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** One page of the reviews, the latest first. @param before of months earlier than this */
    public List<ReviewSummary> latest(Optional<YearMonth> before) {
        access.require(Permission.READ_REPORTS);
        List<ReviewSummary> found = reports.latest(before);
        if (found.size() <= Reports.PAGE) {
            return found;
        }
        // a month is not torn apart, unless it fills the page
        YearMonth last = found.get(Reports.PAGE).month();
        List<ReviewSummary> whole =
                found.stream().filter(one -> one.month().isAfter(last)).toList();
        return whole.isEmpty() ? reports.of(last) : whole;
    }

    /** @throws ReviewRefused when unknown or of another's team (404) */
    public ReviewSummary get(ReviewId id) {
        access.require(Permission.READ_REPORTS);
        return reports.find(id).orElseThrow(ReviewRefused::notFound);
    }

    /** What waits for a manager or the leader, the longest waiting first. */
    public List<OpenReview> open() {
        access.require(Permission.READ_REPORTS);
        List<ReviewSummary> open = reports.open();
        Map<ReviewId, List<Progress.OfKind>> progress =
                lines.progress(open.stream().map(ReviewSummary::id).toList());
        return open.stream()
                .map(one -> new OpenReview(one, new Progress(progress.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    /** How far the manager is. */
    public Progress progress(ReviewId id) {
        return lines.progress(get(id).id());
    }

    /** @throws ReviewRefused when unknown or of another's team (404) */
    public Report of(ReviewId id) {
        return report(List.of(get(id)));
    }

    /**
     * The report of all teams together that the person may know of.
     *
     * @throws ReviewRefused when there is no review in that month (404)
     */
    public Report of(YearMonth month) {
        access.require(Permission.READ_REPORTS);
        List<ReviewSummary> all = reports.of(month);
        if (all.isEmpty()) {
            throw ReviewRefused.notFound();
        }
        return report(all);
    }

    /** The customers of a report that stand out by something, as they were decided; none before it is handed in. */
    public LinePage customers(ReviewId id, Standout standout, Optional<LineCursor> after) {
        return get(id).state().isReported()
                ? lines.standingOut(id, standout, after)
                : new LinePage(List.of(), Optional.empty());
    }

    private Report report(List<ReviewSummary> all) {
        List<ReviewSummary> reported =
                all.stream().filter(one -> one.state().isReported()).toList();
        List<ReviewId> ids = reported.stream().map(ReviewSummary::id).toList();
        Map<ReviewId, List<Counted>> now = counts.of(ids);
        Distributions figures = new Distributions(together(now), together(counts.of(reports.before(ids))));
        return new Report(
                reported.stream()
                        .map(one -> ofTeam(one, now.getOrDefault(one.id(), List.of())))
                        .toList(),
                all.stream().filter(one -> !one.state().isReported()).toList(),
                figures.totals(),
                figures.all(),
                figures.kinds(),
                standouts(ids),
                watches(reported.stream().map(ReviewSummary::team).toList()),
                all.size() == 1 ? lostContacts(all.get(0)) : List.of());
    }

    private static List<Counted> together(Map<ReviewId, List<Counted>> counted) {
        return counted.values().stream().flatMap(List::stream).toList();
    }

    private static OfTeam ofTeam(ReviewSummary review, List<Counted> counted) {
        Distributions figures = new Distributions(counted, List.of());
        return new OfTeam(review, figures.totals(), figures.kinds());
    }

    private Map<Standout, List<ReviewLine>> standouts(List<ReviewId> ids) {
        Map<Standout, List<ReviewLine>> found = new EnumMap<>(Standout.class);
        Arrays.stream(Standout.values())
                .forEach(standout -> found.put(standout, lines.standingOut(ids, standout, Report.MOST)));
        return found;
    }

    /** Since the month of the review before; where there was none, of the usual two months. */
    private List<LostContact> lostContacts(ReviewSummary review) {
        LocalDate from = reports.before(List.of(review.id())).stream()
                .findFirst()
                .flatMap(reports::find)
                .map(before -> before.month().atDay(1))
                .orElseGet(() -> review.month().minusMonths(USUAL).atDay(1));
        return contacts.in(review.team(), from, LocalDate.now(clock), Report.MOST);
    }

    private List<OpenWatch> watches(List<TeamId> teams) {
        return risks.stream()
                .flatMap(watching -> watching.open(teams, Report.MOST).stream())
                .toList();
    }
}
