package io.kedang.review.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.page.MenuEntry;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.review.LineCursor;
import io.kedang.review.LinePage;
import io.kedang.review.MarkingAsRead;
import io.kedang.review.ReadingReports;
import io.kedang.review.ReviewId;
import io.kedang.review.ReviewRefused;
import io.kedang.review.ReviewSummary;
import io.kedang.review.Standout;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports of reviews: looked up, read by the leader. */
@Controller
@Needs(Permission.READ_REPORTS)
@RequestMapping("/reviews")
class ReportsController {

    private final ReadingReports reading;
    private final MarkingAsRead marking;
    private final ReadReportPage page;
    private final ReportViews views;
    private final People people;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    ReportsController(
            ReadingReports reading,
            MarkingAsRead marking,
            ReadReportPage page,
            ReportViews views,
            People people,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.reading = reading;
        this.marking = marking;
        this.page = page;
        this.views = views;
        this.people = people;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String before, Model model) {
        List<ReviewSummary> reviews = reading.latest(month(before));
        model.addAttribute("reviews", reviews);
        model.addAttribute("names", names(reviews));
        model.addAttribute(
                "months", reviews.stream().map(ReviewSummary::month).distinct().toList());
        model.addAttribute(
                "next",
                reviews.isEmpty() || reading.latest(Optional.of(last(reviews))).isEmpty()
                        ? ""
                        : last(reviews).toString());
        return "review/reports";
    }

    private static YearMonth last(List<ReviewSummary> reviews) {
        return reviews.get(reviews.size() - 1).month();
    }

    private Map<?, String> names(List<ReviewSummary> reviews) {
        return people.names(reviews.stream()
                .flatMap(one -> Stream.of(
                                one.handedIn().map(ReviewSummary.HandedIn::by),
                                one.handedIn().flatMap(ReviewSummary.HandedIn::deputy),
                                one.read().map(ReviewSummary.Read::by),
                                one.read().flatMap(ReviewSummary.Read::deputy))
                        .flatMap(Optional::stream))
                .distinct()
                .toList());
    }

    @GetMapping("/{id}")
    String report(@PathVariable ReviewId id, Model model) {
        ReviewSummary review = reading.get(id);
        model.addAttribute("review", review);
        model.addAttribute("names", names(List.of(review)));
        if (review.state().isReported()) {
            views.show(reading.of(id), model);
        } else {
            model.addAttribute("progress", reading.progress(id));
        }
        return "review/report-page";
    }

    /** To the step that waits for this person, else to the report. */
    @GetMapping("/{id}/step")
    String step(@PathVariable ReviewId id) {
        ReviewSummary review = reading.get(id);
        return workList.current(review.id().subject())
                .map(OpenTask::id)
                .filter(workList::mayOpen)
                .map(task -> "redirect:/tasks/" + task)
                .orElse("redirect:/reviews/" + review.id());
    }

    @GetMapping("/months/{month}")
    String company(@PathVariable String month, Model model) {
        YearMonth of = month(month).orElseThrow(ReviewRefused::notFound);
        model.addAttribute("month", of);
        views.show(reading.of(of), model);
        return "review/month-page";
    }

    @GetMapping("/{id}/customers")
    String customers(
            @PathVariable ReviewId id,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Standout standout = Arrays.stream(Standout.values())
                .filter(one -> one.name().equalsIgnoreCase(by))
                .findFirst()
                .orElseThrow(ReviewRefused::notFound);
        ReviewSummary review = reading.get(id);
        LinePage found = reading.customers(id, standout, LineCursor.of(after));
        model.addAttribute("review", review);
        model.addAttribute("standout", standout);
        model.addAttribute("rows", views.rows(found.lines(), Map.of(id, review.teamName())));
        model.addAttribute("next", found.next().map(LineCursor::text).orElse(""));
        return "review/customers";
    }

    @PostMapping("/tasks/{task}/read")
    String read(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String remarks,
            @RequestParam(defaultValue = "") String list,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<String> said = DecisionForm.text(remarks);
        if (said.filter(text -> text.length() > MarkingAsRead.LONGEST_REMARKS).isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            OpenTask open = workList.open(task);
            model.addAttribute("task", open);
            model.addAttribute("remarks", remarks);
            model.addAttribute(
                    "problems",
                    List.of(Problem.of("remarks", "review.problem.long-remarks", MarkingAsRead.LONGEST_REMARKS)));
            walks.show(open, list, model);
            return page.show(open, model);
        }
        return once.run(formKey, () -> {
            marking.read(task, said);
            redirect.addFlashAttribute("notice", said.isPresent() ? "review.read.remarked" : "review.read.done");
            return walks.onwards(task, list, redirect);
        });
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuEntry reviewsMenuEntry() {
            return new MenuEntry("review.menu", "/reviews", "report-analytics", Permission.READ_REPORTS, 45, "g r");
        }
    }
}
