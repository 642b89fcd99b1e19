package io.kedang.time.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.time.CalendarDay;
import io.kedang.time.CalendarRefused;
import io.kedang.time.KeepingCalendar;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The business calendar of a year: days off, make-up days and what they make of each month. */
@Controller
@RequestMapping("/settings/calendar")
@Needs(Permission.MANAGE_SETTINGS)
class CalendarController {

    private final KeepingCalendar keeping;
    private final OnceOnly onceOnly;
    private final Clock clock;

    CalendarController(KeepingCalendar keeping, OnceOnly onceOnly, Clock clock) {
        this.keeping = keeping;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping
    String year(@RequestParam Optional<Integer> year, Model model) {
        return page(
                year.filter(KeepingCalendar::holds).orElseGet(this::thisYear), CalendarForm.EMPTY, List.of(), model);
    }

    @PostMapping
    String add(
            @RequestParam int year,
            @ModelAttribute("form") CalendarForm form,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<Problem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                return onceOnly.run(formKey, () -> add(form.toDay(), redirect));
            } catch (CalendarRefused refused) {
                problems = refused.problems();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(KeepingCalendar.holds(year) ? year : thisYear(), form, problems, model);
    }

    @PostMapping("/{day}/remove")
    String remove(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            keeping.remove(day);
            redirect.addFlashAttribute("notice", "time.removed.done");
            return redirectTo(day);
        });
    }

    private String add(CalendarDay day, RedirectAttributes redirect) {
        keeping.add(day);
        redirect.addFlashAttribute("notice", "time.added.done");
        return redirectTo(day.day());
    }

    private String page(int year, CalendarForm form, List<Problem> problems, Model model) {
        model.addAttribute("calendar", keeping.year(year));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "time/calendar";
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private static String redirectTo(LocalDate day) {
        return "redirect:/settings/calendar?year=" + day.getYear();
    }
}
