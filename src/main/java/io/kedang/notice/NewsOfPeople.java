package io.kedang.notice;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.identity.AppointingDeputies;
import io.kedang.identity.PeopleNews;
import io.kedang.shared.EmployeeId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people who stands in for whom, and who handed them all of a colleague's work. */
@Component
class NewsOfPeople implements PeopleNews {

    private final Notices notices;
    private final Access access;

    NewsOfPeople(Notices notices, Access access) {
        this.notices = notices;
        this.access = access;
    }

    @Override
    public void deputyAppointed(EmployeeId person, AppointingDeputies.Appointment appointment) {
        Map<String, String> days = Map.of(
                Notices.FROM, appointment.firstDay().toString(),
                Notices.TO, appointment.lastDay().toString());
        tell(appointment.deputy(), NoticeKind.DEPUTY_FOR_SOMEONE, person, days);
        tell(person, NoticeKind.DEPUTY_OF_YOURS, appointment.deputy(), days);
    }

    @Override
    public void handedOver(EmployeeId from, EmployeeId to) {
        tell(to, NoticeKind.WORK_HANDED_OVER, from, Map.of());
    }

    private void tell(EmployeeId to, NoticeKind kind, EmployeeId about, Map<String, String> days) {
        Map<String, String> args = new HashMap<>(days);
        args.put(Notices.OF, about.toString());
        access.currentActor().map(Actor::self).ifPresent(by -> args.put(Notices.BY, by.toString()));
        notices.tell(to, kind, args);
    }
}
