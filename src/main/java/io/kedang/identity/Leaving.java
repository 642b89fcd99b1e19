package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.EmployeeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing everything that a person has in hand over to a successor, all of it or nothing; usually because the person
 * leaves, which is refused as long as something is in hand.
 */
@Component
@Transactional
public class Leaving {

    private final ManagingPeople managing;
    private final JdbcPeople people;
    private final List<Holdings> holdings;
    private final List<PeopleNews> news;
    private final Access access;
    private final Audit audit;

    Leaving(
            ManagingPeople managing,
            JdbcPeople people,
            List<Holdings> holdings,
            List<PeopleNews> news,
            Access access,
            Audit audit) {
        this.managing = managing;
        this.people = people;
        this.holdings = holdings;
        this.news = news;
        this.access = access;
        this.audit = audit;
    }

    /** What the person has in hand, with counts; nothing is left out but what there is none of. */
    @Transactional(readOnly = true)
    public List<MessageSourceResolvable> held(EmployeeId person) {
        access.require(Permission.MANAGE_PEOPLE);
        return holdings.stream()
                .filter(kind -> kind.heldBy(person) > 0)
                .map(kind -> said(kind, kind.heldBy(person)))
                .toList();
    }

    /** Who may take all of it over; never the administrator who hands it over. */
    @Transactional(readOnly = true)
    public List<Person> successors(EmployeeId id) {
        access.require(Permission.MANAGE_PEOPLE);
        Person person = people.find(id).orElseThrow(IdentityRefused::notFound);
        List<Holdings> held =
                holdings.stream().filter(kind -> kind.heldBy(id) > 0).toList();
        return people.active().stream()
                .filter(someone -> !someone.id().equals(id))
                .filter(someone -> !access.actor().persons().contains(someone.id()))
                .filter(someone -> held.stream().allMatch(kind -> kind.suits(person, someone)))
                .toList();
    }

    /**
     * Hands all over that the successor may have; the person stays.
     *
     * @return what was handed over, with counts
     * @throws IdentityRefused when the successor may not take it over
     */
    public List<MessageSourceResolvable> handOver(EmployeeId from, EmployeeId to) {
        Person successor = successors(from).stream()
                .filter(person -> person.id().equals(to))
                .findFirst()
                .orElseThrow(IdentityRefused::noSuccessor);
        Person leaver = people.find(from).orElseThrow(IdentityRefused::notFound);
        Map<String, String> details = new HashMap<>(Map.of("to", to.toString()));
        // what is done with is not counted as held, but goes along only to who may have it
        List<MessageSourceResolvable> said = holdings.stream()
                .filter(kind -> kind.suits(leaver, successor))
                .map(kind -> {
                    int moved = kind.handOver(from, to);
                    details.put(kind.messageKey(), String.valueOf(moved));
                    return said(kind, moved);
                })
                .toList();
        news.forEach(one -> one.handedOver(from, to));
        audit.record(Audited.HANDED_OVER, Subject.employee(from), details);
        return said;
    }

    /**
     * Deactivates the person: sessions end, and nobody acts for the person or the person for anybody any more.
     *
     * @throws IdentityRefused while the person has something in hand, and as {@link ManagingPeople#change}
     */
    public void deactivate(EmployeeId id, int version) {
        PersonDetails is = managing.record(id).details();
        managing.change(id, version, is.left());
    }

    private static MessageSourceResolvable said(Holdings kind, int count) {
        return new DefaultMessageSourceResolvable(new String[] {kind.messageKey()}, new Object[] {count});
    }
}
