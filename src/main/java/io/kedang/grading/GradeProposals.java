package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.util.List;
import java.util.Optional;

/** What the rules propose in a review, team by team. Who may see it is for the caller to know. */
public interface GradeProposals {

    /** Proposals on a page. */
    int PAGE = 50;

    /**
     * Proposes a grade for each archived card of the team, compared with the customers of the whole company. Calling
     * again adds those that are missing and leaves the others as they are.
     *
     * @return how many proposals the team has in this period
     */
    int compute(TeamId team, ReviewPeriod period);

    /** The largest customers first; at most {@link #PAGE} and one more, which tells that there is a next page. */
    List<GradeProposal> of(TeamId team, ReviewPeriod period, ProposalFilter filter, Optional<ProposalCursor> after);

    Optional<GradeProposal> of(CardId card, ReviewPeriod period);

    ProposalCounts counts(TeamId team, ReviewPeriod period);
}
