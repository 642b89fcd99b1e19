package io.kedang.review;

import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.shared.SubjectId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks of reviews are called by the team and the month. */
@Component
@Order(0)
class ReviewTaskSubjects implements TaskSubjects {

    private final ReviewRecords reviews;
    private final People people;

    ReviewTaskSubjects(ReviewRecords reviews, People people) {
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.equals("comprehensive-review");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        Review review = reviews.findById(subject.value()).orElseThrow(ReviewRefused::notFound);
        return new TaskSubject(title(review, people), review.team(), Optional.empty());
    }

    static String title(Review review, People people) {
        String team = people.team(review.team()).map(Team::name).orElse("–");
        return team + " · " + review.month();
    }
}
