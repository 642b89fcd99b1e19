package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what becomes of a watch, in the transaction in which it happens; never what was written. */
@Component
class TellingOfWatches {

    private final Notices notices;
    private final Cards cards;
    private final People people;
    private final Access access;

    TellingOfWatches(Notices notices, Cards cards, People people, Access access) {
        this.notices = notices;
        this.cards = cards;
        this.people = people;
        this.access = access;
    }

    /** Somebody saw it: the salesperson, who will decide, and the leader, who hears of anomalies at once. */
    void raised(RiskWatch watch, TeamId team) {
        Set<EmployeeId> concerned = new LinkedHashSet<>(managers(team));
        concerned.addAll(leaders());
        tell(with(concerned, cards.holder(watch.card())), NoticeKind.RISK_RAISED, watch);
    }

    /** A rule found it: the salesperson and who will decide; the leader reads of it in the report of the review. */
    void found(RiskWatch watch, TeamId team) {
        tell(with(managers(team), cards.holder(watch.card())), NoticeKind.RISK_RAISED, watch);
    }

    void watched(RiskWatch watch) {
        tell(with(with(leaders(), cards.holder(watch.card())), watch.raiser()), NoticeKind.WATCH_BEGUN, watch);
    }

    void dismissed(RiskWatch watch) {
        tell(with(Set.of(cards.holder(watch.card())), watch.raiser()), NoticeKind.RISK_DISMISSED, watch);
    }

    void visitAsked(RiskWatch watch) {
        tell(Set.of(cards.holder(watch.card())), NoticeKind.WATCH_VISIT, watch);
    }

    void visited(RiskWatch watch, TeamId team) {
        tell(managers(team), NoticeKind.WATCH_VISITED, watch);
    }

    void reported(RiskWatch watch) {
        tell(leaders(), NoticeKind.WATCH_REPORTED, watch);
    }

    void endProposed(RiskWatch watch) {
        tell(leaders(), NoticeKind.WATCH_END_PROPOSED, watch);
    }

    void goesOn(RiskWatch watch, TeamId team) {
        tell(with(managers(team), cards.holder(watch.card())), NoticeKind.WATCH_GOES_ON, watch);
    }

    void ended(RiskWatch watch, TeamId team) {
        tell(with(with(managers(team), cards.holder(watch.card())), watch.raiser()), NoticeKind.WATCH_ENDED, watch);
    }

    void dutyGiven(RiskWatch watch, EmployeeId person) {
        tell(Set.of(person), NoticeKind.WATCH_DUTY_GIVEN, watch);
    }

    /** Who has the duty, on its day. */
    void dutyDue(CardId card, WatchId watch, EmployeeId person) {
        tell(Set.of(person), NoticeKind.WATCH_DUTY_DUE, card, watch, Optional.empty());
    }

    /** Who has the duty, the managers and the salesperson. */
    void dutyLate(CardId card, WatchId watch, TeamId team, EmployeeId person) {
        tell(
                with(with(managers(team), cards.holder(card)), person),
                NoticeKind.WATCH_DUTY_LATE,
                card,
                watch,
                Optional.of(person));
    }

    private Set<EmployeeId> managers(TeamId team) {
        List<Person> managers = people.managersOf(team);
        return ids(managers.isEmpty() ? people.withRole(Role.LEADER) : managers);
    }

    private Set<EmployeeId> leaders() {
        return ids(people.withRole(Role.LEADER));
    }

    private static Set<EmployeeId> ids(List<Person> persons) {
        Set<EmployeeId> ids = new LinkedHashSet<>();
        persons.forEach(person -> ids.add(person.id()));
        return ids;
    }

    private static Set<EmployeeId> with(Set<EmployeeId> some, EmployeeId one) {
        Set<EmployeeId> all = new LinkedHashSet<>(some);
        all.add(one);
        return all;
    }

    private static Set<EmployeeId> with(Set<EmployeeId> some, Optional<Doer> one) {
        return one.map(doer -> with(some, doer.person())).orElse(some);
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, RiskWatch watch) {
        tell(to, kind, watch.card(), watch.id(), access.currentActor().map(Actor::id));
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, CardId card, WatchId watch, Optional<EmployeeId> by) {
        Map<String, String> args = new HashMap<>(Map.of(Notices.PATH, "/risks/" + watch));
        by.ifPresent(person -> args.put(Notices.BY, person.toString()));
        notices.tell(active(to), kind, card, args);
    }

    /** Who raised it may have left since. */
    private Collection<EmployeeId> active(Collection<EmployeeId> to) {
        return people.actors(to).keySet();
    }
}
