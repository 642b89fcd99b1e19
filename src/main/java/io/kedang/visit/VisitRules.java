package io.kedang.visit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Who has to do with a visit. */
@Component
public class VisitRules {

    private final Access access;
    private final Cards cards;
    private final People people;
    private final WorkList workList;

    VisitRules(Access access, Cards cards, People people, WorkList workList) {
        this.access = access;
        this.cards = cards;
        this.people = people;
        this.workList = workList;
    }

    /** @throws io.kedang.access.AccessRefused unless the person visits customers or oversees who does */
    void requireKeeper() {
        if (!access.may(Permission.SEE_KEEPING)) {
            access.require(Permission.KEEP_CARDS);
        }
    }

    /** Visits are made by who holds the card, or a manager of the team. */
    public boolean visits(Actor actor, CardId card, TeamId team) {
        return access.may(actor, Permission.KEEP_CARDS) && cards.holder(card).equals(actor.id())
                || access.may(actor, Permission.SEE_KEEPING)
                        && actor.managedTeams().contains(team);
    }

    /** @throws VisitRefused unless {@link #visits} (403) */
    public void requireVisitor(OpenTask task, Actor actor) {
        if (!visits(actor, task.requireCard(), task.team())) {
            throw VisitRefused.notTheVisitor();
        }
    }

    /** Whether the person who acts follows the visits of the customer: visits, or is the leader. */
    boolean follows(Visit visit) {
        Actor actor = access.actor();
        return access.may(Permission.SEE_KEEPING) && actor.has(Role.LEADER)
                || visits(actor, visit.card(), visit.team());
    }

    /** Whether the visit was sent to the department that the person represents, or stands in for. */
    boolean isSentTo(Visit visit) {
        boolean represents = access.may(Permission.COLLATE_VISITS)
                && visit.department().isPresent()
                && visit.department().equals(people.departmentOf(access.actor().id()));
        return represents || visit.isToBeCollated() && standsIn(visit);
    }

    private boolean standsIn(Visit visit) {
        return access.actor().has(Role.LEADER)
                && workList.current(visit.id().subject())
                        .filter(task -> workList.mayOpen(task.id()))
                        .isPresent();
    }
}
