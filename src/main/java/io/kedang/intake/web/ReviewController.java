package io.kedang.intake.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardRefused;
import io.kedang.card.Remark;
import io.kedang.intake.Reason;
import io.kedang.intake.Reviewing;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.secrecy.Digest;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reviewer's decision. */
@Controller
@Needs(Permission.REVIEW_CARDS)
@RequestMapping("/intake/reviews/{task}")
class ReviewController {

    private final Reviewing reviewing;
    private final ReviewPage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    ReviewController(Reviewing reviewing, ReviewPage page, WorkList workList, Walks walks, OnceOnly once) {
        this.reviewing = reviewing;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    /** What the manager posts: a decision with its reason, and remarks on fields. */
    record Decision(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String digest,
            @Nullable String list) {

        Decision {
            list = list == null ? "" : list;
        }

        /** @throws CardRefused when it is none that the page has shown (409) */
        Digest seen() {
            try {
                return Digest.ofHex(String.valueOf(digest));
            } catch (IllegalArgumentException none) {
                throw CardRefused.notWhatWasSeen();
            }
        }
    }

    @PostMapping
    String decide(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Decision decision,
            @RequestParam Map<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Problem> problems = problems(decision, parameters);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            OpenTask open = workList.open(task);
            model.addAttribute("task", open);
            model.addAttribute("problems", problems);
            model.addAttribute("reason", decision.reason());
            model.addAttribute("remarks", parameters);
            walks.show(open, decision.list(), model);
            return page.show(open, model);
        }
        return once.run(formKey, () -> {
            act(task, decision, parameters);
            redirect.addFlashAttribute("notice", "intake.review.done." + decision.decision());
            return walks.onwards(task, decision.list(), redirect);
        });
    }

    private void act(TaskId task, Decision decision, Map<String, String> parameters) {
        switch (decision.decision()) {
            case "approve" -> reviewing.approve(task, decision.seen());
            case "send-back" -> reviewing.sendBack(task, new Reason(decision.reason()), Remark.typed(parameters));
            default -> reviewing.reject(task, new Reason(decision.reason()));
        }
    }

    private static List<Problem> problems(Decision decision, Map<String, String> parameters) {
        List<Problem> problems = new ArrayList<>();
        if (!List.of("approve", "send-back", "reject").contains(String.valueOf(decision.decision()))) {
            problems.add(Problem.of("decision", "intake.review.no-decision"));
        } else if (!decision.decision().equals("approve")
                && (decision.reason() == null || decision.reason().isBlank())) {
            problems.add(Problem.of("reason", "intake.refused.no-reason"));
        } else if (decision.decision().equals("approve")
                && !Remark.typed(parameters).isEmpty()) {
            problems.add(Problem.of("decision", "intake.review.approve-with-remarks"));
        }
        if (decision.reason() != null
                && decision.reason().replace("\r\n", "\n").strip().length() > Reason.LONGEST) {
            problems.add(Problem.of("reason", "card.finding.too-long", Reason.LONGEST));
        }
        Remark.typed(parameters).stream()
                .filter(Remark::isTooLong)
                .forEach(remark -> problems.add(
                        Problem.of(Remark.PREFIX + remark.path(), "card.finding.too-long", Remark.LONGEST)));
        return problems;
    }
}
