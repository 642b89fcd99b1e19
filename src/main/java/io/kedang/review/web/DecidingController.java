package io.kedang.review.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardRefused;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.review.DecidingReviews;
import io.kedang.review.LineCursor;
import io.kedang.review.LineFilter;
import io.kedang.review.LineKind;
import io.kedang.review.LinePage;
import io.kedang.review.Progress;
import io.kedang.review.ReadingReports;
import io.kedang.review.ReviewId;
import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manager's page of a review: what is proposed, decided line by line or together, and handed in. */
@Controller
@Needs(Permission.DECIDE_GRADES)
@RequestMapping("/reviews/tasks/{task}")
class DecidingController {

    private static final String PAGE = "forms/comprehensive-review/decide";
    private static final String SAVED = "review/saved :: saved";
    private static final String WRONG = "review/line :: line(view=${view})";

    private final DecidingReviews deciding;
    private final ReadingReports reading;
    private final LineViews views;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    DecidingController(
            DecidingReviews deciding,
            ReadingReports reading,
            LineViews views,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.deciding = deciding;
        this.reading = reading;
        this.views = views;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    /** Which of the lists is looked at. */
    record Place(
            @Nullable String kind,
            @Nullable Boolean open,
            @Nullable String after) {

        Place {
            kind = kind == null ? "" : kind;
            open = Boolean.TRUE.equals(open);
            after = after == null ? "" : after;
        }

        LineFilter filter() {
            return LineFilter.of(kind, open);
        }
    }

    @GetMapping
    String show(@PathVariable TaskId task, Place place, Model model) {
        return page(task, place, model);
    }

    private String page(TaskId id, Place place, Model model) {
        LinePage page = deciding.lines(id, place.filter(), LineCursor.of(place.after()));
        model.addAttribute("lines", views.of(id, page.lines()));
        model.addAttribute("next", page.next().map(LineCursor::text).orElse(""));
        return frame(id, place, model);
    }

    private String frame(TaskId id, Place place, Model model) {
        OpenTask task = workList.open(id);
        Progress progress = deciding.progress(id);
        model.addAttribute("task", task);
        model.addAttribute("review", reading.get(new ReviewId(task.subject().value())));
        model.addAttribute("progress", progress);
        model.addAttribute("tabs", KindTab.all(progress, place.filter()));
        model.addAttribute("place", place);
        Map.of("alone", false, "oob", false).forEach((name, none) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, none);
            }
        });
        return PAGE;
    }

    /** One customer alone. */
    @GetMapping("/customers/{card}")
    String one(@PathVariable TaskId task, @PathVariable CardId card, Model model) {
        model.addAttribute("lines", views.of(task, List.of(deciding.line(task, card))));
        model.addAttribute("alone", true);
        return frame(task, new Place("", false, ""), model);
    }

    @PostMapping("/customers/{card}")
    String decide(
            @PathVariable TaskId task,
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            @RequestParam int version,
            DecisionForm form,
            Place place,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model,
            HttpServletResponse response) {
        List<Problem> problems = problems(task, card, form);
        boolean[] changed = {false};
        if (problems.isEmpty()) {
            once.run(formKey, () -> {
                changed[0] = !deciding.decide(task, card, version, form.verdict());
                return changed[0] ? WRONG : "redirect:" + address(task, place) + "#line-" + card;
            });
        }
        if (problems.isEmpty() && !changed[0]) {
            return inPlace ? saved(task, card, place, model) : "redirect:" + address(task, place) + "#line-" + card;
        }
        response.setStatus(status(changed[0] && !inPlace).value());
        LineView view = view(task, card).with(problems, views.typed(form), changed[0]);
        return wrong(task, view, place, inPlace, model);
    }

    /** What htmx puts in place of the line is an answer that htmx takes. */
    private static HttpStatus status(boolean conflict) {
        return conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    private List<Problem> problems(TaskId task, CardId card, DecisionForm form) {
        List<Problem> problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            try {
                problems.addAll(deciding.problems(task, card, form.verdict()));
            } catch (CardRefused secret) {
                problems.add(new Problem("reason", secret.messageKey(), secret.arguments()));
            }
        }
        return problems;
    }

    private LineView view(TaskId task, CardId card) {
        return views.of(task, List.of(deciding.line(task, card))).get(0);
    }

    private String saved(TaskId task, CardId card, Place place, Model model) {
        model.addAttribute("view", view(task, card));
        model.addAttribute("oob", true);
        frame(task, place, model);
        return SAVED;
    }

    private String wrong(TaskId task, LineView view, Place place, boolean inPlace, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("lines", List.of(view));
        model.addAttribute("alone", true);
        frame(task, place, model);
        return inPlace ? WRONG : PAGE;
    }

    @PostMapping("/all")
    String acceptAll(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam LineKind accepted,
            Place place,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            int count = deciding.acceptAll(task, accepted);
            redirect.addFlashAttribute("notice", "review.all.done");
            redirect.addFlashAttribute("noticeArgs", List.of(count));
            return "redirect:" + address(task, place);
        });
    }

    /** @param chosen card and version each, with a colon between them */
    @PostMapping("/several")
    String acceptSeveral(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String reason,
            Place place,
            RedirectAttributes redirect) {
        Map<CardId, Integer> versions = versions(chosen);
        return once.run(formKey, () -> {
            Set<CardId> accepted = deciding.acceptSeveral(task, versions, DecisionForm.text(reason));
            int left = versions.size() - accepted.size();
            redirect.addFlashAttribute("notice", left == 0 ? "review.several.done" : "review.several.left");
            redirect.addFlashAttribute("noticeArgs", List.of(accepted.size(), left));
            return "redirect:" + address(task, place);
        });
    }

    private static Map<CardId, Integer> versions(List<String> chosen) {
        Map<CardId, Integer> versions = new LinkedHashMap<>();
        for (String one : chosen) {
            String[] parts = one.split(":");
            try {
                versions.put(CardId.of(parts[0]), Integer.parseInt(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notFromThePage) {
                continue;
            }
        }
        return versions;
    }

    @PostMapping("/hand-in")
    String handIn(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Place place,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SubjectId subject = workList.subject(task);
        return once.run(formKey, () -> {
            Optional<Progress> left = deciding.handIn(task);
            if (left.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                model.addAttribute("left", left.get().left());
                return page(task, place, model);
            }
            redirect.addFlashAttribute("notice", "review.handed-in");
            return walks.onwards(subject, "redirect:/reviews/" + subject, redirect);
        });
    }

    private static String address(TaskId task, Place place) {
        return "/reviews/tasks/" + task + "?kind="
                + place.filter().kind().map(LineKind::word).orElse("")
                + (place.open() ? "&open=true" : "")
                + LineCursor.of(place.after())
                        .map(cursor -> "&after=" + cursor.text())
                        .orElse("");
    }
}
