package io.kedang.page.web;

import io.kedang.access.Needs;
import io.kedang.access.OpenToAll;
import io.kedang.access.Permission;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Endpoints of the tests: one for each trouble. */
@Controller
class TroubledController {

    record Option(String code, String label) {}

    @GetMapping("/test/fields")
    @OpenToAll
    String fields(Model model) {
        model.addAttribute("problems", List.of(Problem.of("name", "page.failed"), Problem.of("", "page.offline")));
        model.addAttribute("options", List.of(new Option("A", "First"), new Option("B", "Second")));
        model.addAttribute("day", LocalDate.of(2026, 11, 21));
        model.addAttribute("moment", Instant.parse("2026-11-21T06:03:00Z"));
        return "test/fields";
    }

    @GetMapping("/test/notice")
    @OpenToAll
    String notice(Model model) {
        model.addAttribute("notice", "page.progress");
        model.addAttribute("noticeArgs", List.of(1, 2));
        return fields(model);
    }

    @GetMapping("/test/refused/{kind}/{id}")
    @OpenToAll
    String refused(@PathVariable Refusal.Kind kind, @PathVariable UUID id) {
        throw new Refusal(kind, "page.progress", 3, 8) {};
    }

    @GetMapping("/test/changed")
    @OpenToAll
    String changed() {
        throw new OptimisticLockingFailureException("row 17 of card");
    }

    @GetMapping("/test/large")
    @OpenToAll
    String large() {
        throw new MaxUploadSizeExceededException(10);
    }

    @GetMapping("/test/cut")
    @OpenToAll
    String cut() {
        throw new MultipartException("Stream ended unexpectedly");
    }

    @GetMapping("/test/broken")
    @OpenToAll
    String broken() {
        throw new IllegalStateException("the password is in this message");
    }

    @GetMapping("/test/needs")
    @Needs(Permission.MANAGE_PEOPLE)
    String needs() {
        return "redirect:/allowed";
    }

    @GetMapping("/test/no-rule")
    String noRule() {
        return "redirect:/allowed";
    }
}
