package io.kedang.receivables.web;

import io.kedang.page.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What is wrong in a form, gathered field by field. */
final class CaseProblems {

    private final List<Problem> found = new ArrayList<>();

    CaseProblems check(boolean good, Problem problem) {
        if (!good) {
            found.add(problem);
        }
        return this;
    }

    /** A text that must be there and no longer than this. */
    CaseProblems text(String field, String text, int longest) {
        check(!text.isBlank(), Problem.of(field, "receivables.problem.text"));
        return check(text.length() <= longest, Problem.of(field, "receivables.problem.long", longest));
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** For the form that is shown again. */
    void show(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problems", List.copyOf(found));
    }
}
