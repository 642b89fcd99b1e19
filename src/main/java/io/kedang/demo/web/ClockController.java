package io.kedang.demo.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.Schedules;
import io.kedang.time.BusinessCalendar;
import io.kedang.workflow.PassingTime;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets everybody who tries the demonstration move its clock; there is no such page elsewhere. */
@Controller
@Profile("demo | test")
@RequestMapping("/demonstration/clock")
@Needs(Permission.WORK)
class ClockController {

    private static final Logger LOG = LoggerFactory.getLogger(ClockController.class);

    private final PassingTime time;
    private final BusinessCalendar calendar;
    private final Schedules schedules;
    private final Clock clock;
    private final OnceOnly onceOnly;

    ClockController(PassingTime time, BusinessCalendar calendar, Schedules schedules, Clock clock, OnceOnly onceOnly) {
        this.time = time;
        this.calendar = calendar;
        this.schedules = schedules;
        this.clock = clock;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String show(Model model) {
        return page(new PassingForm("", ""), List.of(), model);
    }

    /** What is asked for again and again while time passes. */
    @GetMapping("/passage")
    String passage(Model model) {
        page(new PassingForm("", ""), List.of(), model);
        return "demo/clock :: passage";
    }

    @PostMapping
    String pass(
            @ModelAttribute("form") PassingForm form,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response) {
        Optional<Instant> until = form.until(ZonedDateTime.now(clock), calendar, landmarks());
        if (until.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(form, List.of(Problem.of("date", "demo.clock.day.problem")), model);
        }
        return onceOnly.run(formKey, () -> {
            begin(until.get());
            return "redirect:/demonstration/clock";
        });
    }

    /** In a thread of its own: a month takes longer than a browser likes to wait. */
    private void begin(Instant until) {
        Thread thread = new Thread(() -> pass(until), "passing-time");
        thread.setDaemon(true);
        thread.start();
    }

    private void pass(Instant until) {
        try {
            time.passTo(until);
        } catch (RuntimeException failure) {
            LOG.error("Time stopped before it arrived", failure);
        }
    }

    private String page(PassingForm form, List<Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("now", clock.instant());
        Landmarks landmarks = landmarks();
        model.addAttribute("next", landmarks.nextDue().orElse(null));
        model.addAttribute("landmarks", landmarks.inOrder());
        model.addAttribute("passage", time.passage().orElse(null));
        model.addAttribute("passing", time.isPassing());
        return "demo/clock";
    }

    /** Mornings that lie ahead, and work that is begun on them. */
    private Landmarks landmarks() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        boolean morning = now.toLocalTime().isBefore(PassingForm.MORNING);
        LocalDate from = morning ? now.toLocalDate() : now.toLocalDate().plusDays(1);
        Map<ScheduleKind, LocalDate> days = new EnumMap<>(ScheduleKind.class);
        for (ScheduleKind kind : ScheduleKind.values()) {
            schedules.firstDue(kind, from).ifPresent(day -> days.put(kind, calendar.plusWorkingDays(day, 0)));
        }
        return new Landmarks(time.nextDue(), days);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Menu {

        @Bean
        MenuEntry clockEntry() {
            return new MenuEntry("demo.clock.menu", "/demonstration/clock", "clock-play", Permission.WORK, 900);
        }
    }
}
