package io.kedang.identity;

import io.kedang.shared.TeamId;

/** What belongs to a team: in its hands, which keeps the team from being closed, or kept. Modules contribute beans. */
public interface TeamHoldings {

    /** How many are being worked on; counting may stop at 1000. */
    int inWork(TeamId team);

    /** Key of a text with the count as {@code {0}}, such as "{0} open tasks". */
    String messageKey();

    /** How many that are done with need another team when this one closes; counting may stop at 1000. */
    default int kept(TeamId team) {
        return 0;
    }

    /** Gives what is kept to another team, in the caller's transaction, and notes it where it is looked for later. */
    default void passOn(Team from, Team to) {}
}
