package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Switching to and from acting for a person who has appointed one as deputy. */
@Component
public class ActingForOthers {

    private final JdbcDeputies deputies;
    private final Access access;
    private final Audit audit;

    ActingForOthers(JdbcDeputies deputies, Access access, Audit audit) {
        this.deputies = deputies;
        this.access = access;
        this.audit = audit;
    }

    /** For whom the signed-in person may act today; never by way of someone else whom they act for. */
    public List<Deputyship> offered() {
        return access.currentActor()
                .map(actor -> deputies.running(actor.self()))
                .orElse(List.of());
    }

    /** @throws IdentityRefused when the signed-in person may not act for that one today (404) */
    @Transactional
    public void begin(EmployeeId person) {
        Actor actor = access.actor();
        as(person, self(actor)).orElseThrow(IdentityRefused::notFound);
        audit.record(
                Audited.ACTING_BEGUN,
                Subject.employee(person),
                Map.of("deputy", actor.self().toString()));
    }

    /** Notes that the person who acts for another stops. */
    @Transactional
    public void stop() {
        Actor actor = access.actor();
        if (actor.by().isPresent()) {
            audit.record(Audited.ACTING_STOPPED, Subject.employee(actor.id()));
        }
    }

    /** The signed-in person as one who acts for that other; empty when that is over or never was. */
    public Optional<SignedIn> as(EmployeeId person, SignedIn me) {
        return as(person, self(me.actor())).map(other -> me.acting(other.actor(), other.until()));
    }

    private Optional<JdbcDeputies.StoodInFor> as(EmployeeId person, Actor.Deputy deputy) {
        return deputies.standIn(person, deputy);
    }

    private static Actor.Deputy self(Actor actor) {
        return new Actor.Deputy(actor.self(), actor.selfName());
    }
}
