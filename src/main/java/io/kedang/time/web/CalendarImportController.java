package io.kedang.time.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.time.CalendarFile;
import io.kedang.time.CalendarRefused;
import io.kedang.time.ImportingCalendar;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Imports days from a file: choose it, see what it would do, do it. */
@Controller
@RequestMapping("/settings/calendar/import")
@Needs(Permission.MANAGE_SETTINGS)
class CalendarImportController {

    private final ImportingCalendar importing;
    private final OnceOnly onceOnly;

    CalendarImportController(ImportingCalendar importing, OnceOnly onceOnly) {
        this.importing = importing;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String choose() {
        return "time/import";
    }

    @PostMapping("/look")
    String look(@RequestParam MultipartFile file, Model model, HttpServletResponse response) throws IOException {
        return look(CalendarFile.of(file.getBytes()), model, response);
    }

    /** @param text the file as it was looked at */
    @PostMapping
    String carryOut(
            @RequestParam String text,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CalendarFile file = new CalendarFile(text);
        try {
            return onceOnly.run(formKey, () -> {
                List<Integer> years = importing.carryOut(file);
                redirect.addFlashAttribute("notice", "time.import.done");
                return "redirect:/settings/calendar" + (years.isEmpty() ? "" : "?year=" + years.get(0));
            });
        } catch (CalendarRefused refused) {
            return refused(refused.problems(), model, response);
        }
    }

    private String look(CalendarFile file, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("found", importing.look(file));
            model.addAttribute("text", file.text());
            return "time/import";
        } catch (CalendarRefused refused) {
            return refused(refused.problems(), model, response);
        }
    }

    private static String refused(List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problems", problems);
        return "time/import";
    }
}
