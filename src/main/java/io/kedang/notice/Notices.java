package io.kedang.notice;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.identity.Deputies;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people something about a card: one row each for the bell and, as each has chosen, one for a mail, in the
 * transaction of what is told. Who acts is never told of it; whoever has a deputy today has that one told too.
 */
@Component
public class Notices {

    /** Argument: the label's key of the step that it is about, such as {@code process.card-intake.Task_reviewCard}. */
    public static final String STEP = "step";

    /** Argument: the id of the person whom the text names: who did it, or who has the task in hand. */
    public static final String BY = "by";

    /** Argument: when it is or was due, as ISO 8601 instant. */
    public static final String DUE = "due";

    /** Argument: the own path that it leads to; without it to the page of its card. */
    public static final String PATH = "path";

    /** Argument: what it is about when that is no card, in a text that every language shares; never a customer. */
    static final String TITLE = "title";

    /** Argument: the id of the colleague whom it is about, instead of a card. */
    static final String OF = "of";

    /** Argument: the first day of a period, as ISO 8601 date. */
    static final String FROM = "from";

    /** Argument: the last day of a period, as ISO 8601 date. */
    static final String TO = "to";

    /** Argument, set here: the id of the person in whose place the reader is told. */
    static final String INSTEAD_OF = "insteadOf";

    private final NoticeRows rows;
    private final Outbox outbox;
    private final Deputies deputies;
    private final Access access;
    private final Clock clock;

    Notices(NoticeRows rows, Outbox outbox, Deputies deputies, Access access, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.deputies = deputies;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param to active people; nobody is told twice
     * @param args {@link #STEP}, {@link #BY}, {@link #DUE} and {@link #PATH} as far as the kind's text uses them; never a secret and
     *     never what a card says
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<EmployeeId> to, NoticeKind kind, CardId about, Map<String, String> args) {
        tell(to, kind, Optional.of(about), args);
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, Optional<CardId> about, Map<String, String> args) {
        Set<EmployeeId> people = new LinkedHashSet<>(to);
        access.currentActor().map(Actor::persons).ifPresent(people::removeAll);
        if (people.isEmpty()) {
            return;
        }
        outbox.put(kind, rows.add(people, kind, about, args, clock.instant()));
        deputies.today(people).forEach((person, deputy) -> {
            if (!people.contains(deputy)) {
                tellDeputy(deputy, person, kind, about, args);
            }
        });
    }

    /**
     * Tells of what is about no single card.
     *
     * @param path where it leads, such as {@code /tasks/42}; that page itself checks who may see it
     * @param title what it is called, such as a month; never a customer's name. Empty for a card that those who are
     *     told do not see
     * @param args as of the other
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOf(
            Collection<EmployeeId> to, NoticeKind kind, String path, String title, Map<String, String> args) {
        Map<String, String> all = new HashMap<>(args);
        all.put(PATH, path);
        all.put(TITLE, title);
        tell(to, kind, Optional.empty(), all);
    }

    /** Tells one person about a colleague; no deputy is told, for that is for the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(EmployeeId to, NoticeKind kind, Map<String, String> args) {
        if (access.currentActor().filter(actor -> actor.self().equals(to)).isEmpty()) {
            outbox.put(kind, rows.add(Set.of(to), kind, Optional.empty(), args, clock.instant()));
        }
    }

    private void tellDeputy(
            EmployeeId deputy, EmployeeId person, NoticeKind kind, Optional<CardId> about, Map<String, String> args) {
        Map<String, String> more = new HashMap<>(args);
        more.put(INSTEAD_OF, person.toString());
        outbox.put(kind, rows.add(Set.of(deputy), kind, about, more, clock.instant()));
    }
}
