package io.kedang.review;

import io.kedang.shared.TeamId;
import io.kedang.worklist.TaskId;

/** The process {@code comprehensive-review}, in the words of the business. */
public interface ComprehensiveReview {

    /** @param period what tells the team's reviews apart, such as {@code 2027-03} */
    void begin(ReviewId review, TeamId team, String period);

    void decided(TaskId deciding);

    void read(TaskId reading);
}
