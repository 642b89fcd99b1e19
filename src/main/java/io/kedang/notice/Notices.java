package io.kedang.notice;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people something about a card: one row each for the bell and, as each has chosen, one for a mail, in the
 * transaction of what is told. Who acts is never told of it.
 */
@Component
public class Notices {

    /** Argument: the label's key of the step that it is about, such as {@code process.card-intake.Task_reviewCard}. */
    public static final String STEP = "step";

    /** Argument: the id of the person whom the text names: who did it, or who has the task in hand. */
    public static final String BY = "by";

    /** Argument: when it is or was due, as ISO 8601 instant. */
    public static final String DUE = "due";

    private final NoticeRows rows;
    private final Outbox outbox;
    private final Access access;
    private final Clock clock;

    Notices(NoticeRows rows, Outbox outbox, Access access, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param to active people; nobody is told twice
     * @param args {@link #STEP}, {@link #BY} and {@link #DUE} as far as the kind's text uses them; never a secret and
     *     never what a card says
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<EmployeeId> to, NoticeKind kind, CardId about, Map<String, String> args) {
        Set<EmployeeId> people = new LinkedHashSet<>(to);
        access.currentActor().map(Actor::id).ifPresent(people::remove);
        if (!people.isEmpty()) {
            outbox.put(kind, rows.add(people, kind, about, args, clock.instant()));
        }
    }
}
