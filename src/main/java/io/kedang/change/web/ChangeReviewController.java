package io.kedang.change.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardRefused;
import io.kedang.card.Remark;
import io.kedang.change.ReviewingChanges;
import io.kedang.intake.Reason;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reviewer's decision on a change. */
@Controller
@Needs(Permission.REVIEW_CARDS)
class ChangeReviewController {

    private static final String APPROVE = "approve";
    private static final List<String> DECISIONS = List.of(APPROVE, "send-back", "reject");

    private final ReviewingChanges reviewing;
    private final ReviewChangePage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    ChangeReviewController(
            ReviewingChanges reviewing, ReviewChangePage page, WorkList workList, Walks walks, OnceOnly once) {
        this.reviewing = reviewing;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    /** What the manager posts: a decision with its reason. */
    record Decision(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String digest,
            @Nullable String list) {

        Decision {
            decision = text(decision);
            reason = text(reason);
            digest = text(digest);
            list = text(list);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.replace("\r\n", "\n").strip();
        }
    }

    @PostMapping("/changes/reviews/{task}")
    String decide(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Decision decision,
            @RequestParam Map<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Remark> remarks = Remark.typed(parameters);
        List<Problem> problems = problems(decision, remarks);
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
            redirect.addFlashAttribute("notice", act(task, decision, remarks));
            return walks.onwards(task, decision.list(), redirect);
        });
    }

    /** @return what to tell, as a message key */
    private String act(TaskId task, Decision decision, List<Remark> remarks) {
        switch (decision.decision()) {
            case APPROVE -> {
                return reviewing.approve(task, seen(decision.digest()))
                        ? "change.applied"
                        : "change.review.done.approve";
            }
            case "send-back" -> reviewing.sendBack(task, new Reason(decision.reason()), remarks);
            default -> reviewing.reject(task, new Reason(decision.reason()));
        }
        return "change.review.done." + decision.decision();
    }

    /** @throws CardRefused when it is none that the page has shown (409) */
    static Digest seen(String digest) {
        try {
            return Digest.ofHex(digest);
        } catch (IllegalArgumentException none) {
            throw CardRefused.notWhatWasSeen();
        }
    }

    private static List<Problem> problems(Decision decision, List<Remark> remarks) {
        List<Problem> problems = new ArrayList<>();
        boolean approves = decision.decision().equals(APPROVE);
        if (!DECISIONS.contains(decision.decision())) {
            problems.add(Problem.of("decision", "intake.review.no-decision"));
        } else if (!approves && decision.reason().isEmpty()) {
            problems.add(Problem.of("reason", "intake.refused.no-reason"));
        } else if (approves && !remarks.isEmpty()) {
            problems.add(Problem.of("decision", "intake.review.approve-with-remarks"));
        }
        if (decision.reason().length() > Reason.LONGEST) {
            problems.add(Problem.of("reason", "card.finding.too-long", Reason.LONGEST));
        }
        remarks.stream()
                .filter(Remark::isTooLong)
                .forEach(remark -> problems.add(
                        Problem.of(Remark.PREFIX + remark.path(), "card.finding.too-long", Remark.LONGEST)));
        return problems;
    }
}
