package io.kedang.schedule;

import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * When what falls due for whom. Everyone concerned is planned without being asked for: a card when it is archived, and
 * whoever is missing by the process {@code daily-schedules}.
 */
public interface Schedules {

    /** Plans what falls due for a card that has just been archived, for its holder and its team. */
    void archived(CardId card);

    /**
     * Sets the day on which it falls due next, such as one agreed with the customer. Where the interval ends earlier, it
     * falls due then: an agreement never makes it rarer.
     */
    void plan(ScheduleKind kind, SubjectId subject, LocalDate nextDue);

    /**
     * It was done on this day: the interval counts from there. Kinds that fall due with the calendar go on by
     * themselves, for them this does nothing.
     */
    void done(ScheduleKind kind, SubjectId subject, LocalDate day);

    /**
     * The grade by which these fall due from now on, none for those without. What falls due earlier by it is brought
     * forward; where that would be in the past, it is spread over the next four weeks.
     *
     * @param grades one of {@link Intervals#GRADES} each
     */
    void regrade(ScheduleKind kind, Map<SubjectId, Optional<String>> grades);

    /** When it falls due next, in one query. Those not planned are missing. */
    Map<SubjectId, LocalDate> nextDue(ScheduleKind kind, Collection<SubjectId> subjects);

    /** The first day, this one or later, on which it falls due for anybody. */
    Optional<LocalDate> firstDue(ScheduleKind kind, LocalDate from);
}
