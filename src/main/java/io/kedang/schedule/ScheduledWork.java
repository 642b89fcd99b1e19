package io.kedang.schedule;

import java.util.List;

/** Work that begins when it falls due; implemented as a bean by the module whose work it is, one for each kind. */
public interface ScheduledWork {

    ScheduleKind kind();

    /**
     * Begins it for each of these, at most some two hundred, in the transaction of the caller; nobody acts. None of them
     * was begun for the same period before. A subject that is not concerned any more, or whose earlier work is still
     * open, is left out: it falls due again in the next period. Takes no card for itself ({@code CardFlow.hold}): it
     * would wait for people who do. What it throws takes back the whole chunk, which is then tried one by one.
     *
     * @return for how many it was begun
     */
    int begin(List<DueSubject> due);
}
