package io.kedang.review;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.util.Collection;
import java.util.List;

/** Implemented by whoever watches risks: a review finds them, and its report tells which are watched. */
public interface RiskFound {

    /**
     * The risk of a customer has become high by a review; told in the transaction in which that is decided.
     *
     * @param ruleKey message key of the rule that found it
     */
    void becameHigh(CardId card, String ruleKey);

    /** The customers of these teams that are watched now, those watched longest first. */
    List<OpenWatch> open(Collection<TeamId> teams, int atMost);
}
