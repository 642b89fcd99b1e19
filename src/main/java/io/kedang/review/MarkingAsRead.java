package io.kedang.review;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leader has read a report, and may leave remarks; the managers of the team hear of them. */
@Component
@Transactional
public class MarkingAsRead {

    public static final String FORM = "comprehensive-review/read";
    public static final int LONGEST_REMARKS = 2000;

    private final Access access;
    private final WorkList workList;
    private final ReviewRecords reviews;
    private final ComprehensiveReview process;
    private final People people;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    MarkingAsRead(
            Access access,
            WorkList workList,
            ReviewRecords reviews,
            ComprehensiveReview process,
            People people,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.workList = workList;
        this.reviews = reviews;
        this.process = process;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param remarks at most {@link #LONGEST_REMARKS} characters; empty for none */
    public void read(TaskId task, Optional<String> remarks) {
        access.require(Permission.READ_REPORTS);
        ReviewId id = new ReviewId(workList.subject(task).value());
        Review review = reviews.findForUpdate(id.value()).orElseThrow(ReviewRefused::notFound);
        workList.take(task, FORM);
        review.read(access.actor(), remarks, clock.instant());
        audit.record(Audited.REPORT_READ, Subject.of("review", id));
        if (remarks.isPresent()) {
            tell(review);
        }
        process.read(task);
    }

    private void tell(Review review) {
        Set<EmployeeId> managers = new LinkedHashSet<>();
        people.managersOf(review.team()).stream().map(Person::id).forEach(managers::add);
        notices.tellOf(
                managers,
                NoticeKind.REPORT_REMARKED,
                "/reviews/" + review.id(),
                ReviewTaskSubjects.title(review, people),
                Map.of(Notices.BY, access.actor().id().toString()));
    }
}
