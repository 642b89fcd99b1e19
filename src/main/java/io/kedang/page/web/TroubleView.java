package io.kedang.page.web;

import io.kedang.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a trouble: as a page to a person, as problem details (RFC 9457) to a script. */
@Component
class TroubleView {

    private final Words words;

    TroubleView(Words words) {
        this.words = words;
    }

    Object show(Trouble trouble, HttpServletRequest request) {
        return wantsPage(request) ? page(trouble) : problem(trouble, request);
    }

    private static ModelAndView page(Trouble trouble) {
        ModelAndView page = new ModelAndView("error/trouble", trouble.status());
        page.addObject("trouble", trouble);
        return page;
    }

    private ResponseEntity<ProblemDetail> problem(Trouble trouble, HttpServletRequest request) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(trouble.status(), words.say(trouble.textKey(), trouble.arguments()));
        problem.setTitle(words.say(trouble.titleKey()));
        if (request.getAttribute("currentPath") instanceof String path) {
            problem.setInstance(URI.create(path));
        }
        if (!trouble.reference().isEmpty()) {
            problem.setProperty("reference", trouble.reference());
        }
        return ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Scripts say so by a header; everyone who accepts HTML, or anything, is a person. */
    private static boolean wantsPage(HttpServletRequest request) {
        if (request.getHeader("X-Requested-With") != null || request.getHeader("HX-Request") != null) {
            return false;
        }
        String accept = request.getHeader("Accept");
        return accept == null || accept.contains("text/html") || !accept.contains("json");
    }
}
