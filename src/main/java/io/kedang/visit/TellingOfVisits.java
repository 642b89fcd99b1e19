package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.EmployeeId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns of a visit, in the transaction in which it happens. What was said is read on its page. */
@Component
class TellingOfVisits {

    private final Notices notices;
    private final Cards cards;
    private final People people;
    private final Access access;

    TellingOfVisits(Notices notices, Cards cards, People people, Access access) {
        this.notices = notices;
        this.cards = cards;
        this.people = people;
        this.access = access;
    }

    /** A customer who complains, or is not content at all, is for the managers to know at once. */
    void handedIn(Visit visit, VisitReport report) {
        if (report.isComplaint() || report.satisfaction() <= VisitReport.POOR) {
            tell(managers(visit), NoticeKind.VISIT_UNHAPPY, visit);
        }
    }

    /** Once may happen to anybody; from the second time on the managers hear of it, since its reminders begin anew. */
    void postponed(Visit before) {
        if (before.postponed() > 0) {
            tell(managers(before), NoticeKind.VISIT_PUT_OFF, before);
        }
    }

    /** The department has written something to the salesperson and the managers. */
    void noted(Visit visit) {
        Set<EmployeeId> concerned = new LinkedHashSet<>(List.of(cards.holder(visit.card())));
        concerned.addAll(managers(visit));
        tell(concerned, NoticeKind.VISIT_NOTE, visit);
    }

    private List<EmployeeId> managers(Visit visit) {
        return people.managersOf(visit.team()).stream().map(Person::id).toList();
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, Visit visit) {
        notices.tell(
                to,
                kind,
                visit.card(),
                Map.of(Notices.BY, access.actor().id().toString(), Notices.PATH, "/visits/" + visit.id()));
    }
}
