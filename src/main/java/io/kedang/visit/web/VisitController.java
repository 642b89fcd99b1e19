package io.kedang.visit.web;

import io.kedang.access.Access;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.visit.ReadingVisits;
import io.kedang.visit.VisitDetails;
import io.kedang.visit.VisitFigures;
import io.kedang.visit.VisitId;
import io.kedang.visit.VisitLines;
import io.kedang.visit.VisitQuery;
import io.kedang.visit.VisitView;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists of visits, and one visit to be read. */
@Controller
class VisitController {

    private static final List<VisitView> FOLLOWED = List.of(VisitView.PLANNED, VisitView.OVERDUE, VisitView.DONE);
    private static final List<VisitView> SENT = List.of(VisitView.TO_COLLATE, VisitView.COLLATED, VisitView.DONE);
    private static final int BEST = 5;

    private final ReadingVisits reading;
    private final WorkList workList;
    private final Access access;
    private final Words words;
    private final Clock clock;

    VisitController(ReadingVisits reading, WorkList workList, Access access, Words words, Clock clock) {
        this.reading = reading;
        this.workList = workList;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    /** Those that the person follows. */
    @GetMapping("/visits")
    @Needs({Permission.KEEP_CARDS, Permission.SEE_KEEPING})
    String followed(ListFilter filter, Model model) {
        VisitQuery query = filter.query(FOLLOWED, today());
        return list(query, reading.followed(query), reading.figuresOfFollowed(query.period()), model, "/visits");
    }

    /** Those that were sent to the department that the person represents. */
    @GetMapping("/visits/sent")
    @Needs(Permission.COLLATE_VISITS)
    String sent(ListFilter filter, Model model) {
        VisitQuery query = filter.query(SENT, today());
        return list(query, reading.sent(query), reading.figuresOfSent(query.period()), model, "/visits/sent");
    }

    private String list(VisitQuery query, VisitLines page, VisitFigures figures, Model model, String path) {
        boolean sent = path.endsWith("/sent");
        model.addAttribute("path", path);
        model.addAttribute("sent", sent);
        model.addAttribute("query", query);
        model.addAttribute("lines", page.lines());
        model.addAttribute(
                "next",
                page.next()
                        .map(after -> path + ListFilter.address(query, after))
                        .orElse(""));
        model.addAttribute("figures", figures);
        model.addAttribute(
                "views",
                (sent ? SENT : FOLLOWED)
                        .stream()
                                .map(one -> new Choice(one.name(), words.say("visit.view." + one)))
                                .toList());
        model.addAttribute(
                "satisfactions",
                IntStream.range(1, BEST)
                        .mapToObj(
                                one -> new Choice(String.valueOf(one), words.say("visit.filter.at-most", List.of(one))))
                        .toList());
        model.addAttribute("today", today());
        return "visit/list";
    }

    @GetMapping("/visits/{id}")
    @Needs({Permission.KEEP_CARDS, Permission.SEE_KEEPING, Permission.COLLATE_VISITS})
    String show(@PathVariable VisitId id, Model model) {
        VisitDetails details = reading.details(id);
        model.addAttribute("details", details);
        model.addAttribute("visit", details.visit());
        model.addAttribute("follows", reading.follows(details.visit()) && access.may(Permission.READ_CARDS));
        model.addAttribute("sent", reading.isSentTo(details.visit()));
        model.addAttribute("today", today());
        model.addAttribute(
                "task",
                workList.current(id.subject())
                        .map(OpenTask::id)
                        .filter(workList::mayOpen)
                        .orElse(null));
        return "visit/visit";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
