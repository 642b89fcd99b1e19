package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.Collection;

/** The manager decides on proposals, in the transaction of the caller, who has checked that the review is theirs. */
public interface DecidingGrades {

    /** Characters that a reason may have. */
    int REASON = 1000;

    /**
     * Accepts every open proposal of the team that leaves the grade as it is, and those whose customers have a grade
     * against the rules that still stands.
     *
     * @return how many
     */
    int acceptUnchanged(TeamId team, ReviewPeriod period);

    /**
     * Accepts every open proposal of the team whose customer has no grade yet.
     *
     * @return how many
     */
    int acceptFirst(TeamId team, ReviewPeriod period);

    /**
     * Accepts the proposals of these customers, as far as they are open; a grade against the rules ends with it.
     *
     * @return how many
     */
    int accept(ReviewPeriod period, Collection<CardId> cards);

    /** The longest that a grade may stand against the rules, in months from today. */
    int longestOverride();

    /**
     * Gives a customer another grade than proposed, or keeps the one it has, up to a day. What was decided before in
     * this review is decided anew.
     *
     * @param reason in the manager's words
     * @param until last day; from the next on the customer has the grade that the rules gave last
     * @throws GradingRefused without a reason, or when the day lies in the past or too far ahead (422); when there is
     *     no such proposal (404)
     * @throws io.kedang.card.CardRefused when the card is out of reach (404), or the reason tells what is sealed (422)
     */
    void override(ReviewPeriod period, CardId card, Grade grade, String reason, LocalDate until);
}
