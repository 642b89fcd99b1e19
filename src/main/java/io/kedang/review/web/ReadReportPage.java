package io.kedang.review.web;

import io.kedang.access.Actor;
import io.kedang.review.MarkingAsRead;
import io.kedang.review.ReadingReports;
import io.kedang.review.ReviewId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The report of one team, with room for remarks. */
@Component
class ReadReportPage implements TaskPage {

    private final ReadingReports reading;
    private final ReportViews views;

    ReadReportPage(ReadingReports reading, ReportViews views) {
        this.reading = reading;
        this.views = views;
    }

    @Override
    public String formKey() {
        return MarkingAsRead.FORM;
    }

    @Override
    public String show(OpenTask task, Model model) {
        ReviewId review = new ReviewId(task.subject().value());
        model.addAttribute("review", reading.get(review));
        views.show(reading.of(review), model);
        return "forms/comprehensive-review/read";
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/reviews/" + task.subject());
    }

    @Override
    public void check(OpenTask task, Actor actor) {}
}
