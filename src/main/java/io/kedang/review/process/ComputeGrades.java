package io.kedang.review.process;

import io.kedang.review.ComputingReviews;
import io.kedang.review.ReviewId;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task of {@code comprehensive-review} by this name. */
@Component("computeGrades")
class ComputeGrades implements JavaDelegate {

    private final ComputingReviews computing;

    ComputeGrades(ComputingReviews computing) {
        this.computing = computing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewId review = ReviewId.of(execution.getProcessBusinessKey());
        execution.setVariable("progress", computing.next(review).name().toLowerCase(Locale.ROOT));
    }
}
