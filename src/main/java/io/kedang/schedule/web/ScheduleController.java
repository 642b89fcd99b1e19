package io.kedang.schedule.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.schedule.Forecast;
import io.kedang.schedule.Intervals;
import io.kedang.schedule.KeepingIntervals;
import io.kedang.schedule.LookingAhead;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.ScheduleRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

/** How often things fall due, and what falls due when by it. */
@Controller
@RequestMapping("/settings/schedules")
@Needs(Permission.MANAGE_SETTINGS)
class ScheduleController {

    private static final String PAGE = "redirect:/settings/schedules";

    private final KeepingIntervals keeping;
    private final LookingAhead ahead;
    private final People people;
    private final Words words;
    private final OnceOnly onceOnly;

    ScheduleController(KeepingIntervals keeping, LookingAhead ahead, People people, Words words, OnceOnly onceOnly) {
        this.keeping = keeping;
        this.ahead = ahead;
        this.people = people;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String show(Model model) {
        return page(GeneralForm.of(keeping.general()), OwnForm.EMPTY, List.of(), model);
    }

    @PostMapping
    String change(
            @RequestParam Map<String, String> typed,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        GeneralForm form = new GeneralForm(typed);
        List<Problem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                return onceOnly.run(formKey, () -> {
                    keeping.change(form.toSettings());
                    return done("schedule.changed.done", redirect);
                });
            } catch (ScheduleRefused refused) {
                problems = refused.problems();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(form, OwnForm.EMPTY, problems, model);
    }

    @PostMapping("/own")
    String add(
            @ModelAttribute("own") OwnForm form,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<Problem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                return onceOnly.run(formKey, () -> {
                    keeping.add(form.toInterval());
                    return done("schedule.added.done", redirect);
                });
            } catch (ScheduleRefused refused) {
                problems = refused.problems();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(GeneralForm.of(keeping.general()), form, problems, model);
    }

    @PostMapping("/own/{id}/remove")
    String remove(@PathVariable UUID id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            keeping.remove(id);
            return done("schedule.removed.done", redirect);
        });
    }

    private static String done(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return PAGE;
    }

    private String page(GeneralForm general, OwnForm own, List<Problem> problems, Model model) {
        Forecast forecast = ahead.forecast();
        model.addAttribute("kinds", ScheduleKind.values());
        model.addAttribute("general", general);
        model.addAttribute("own", own);
        model.addAttribute("differing", keeping.own());
        model.addAttribute("following", keeping.isFollowing());
        model.addAttribute("forecast", forecast);
        model.addAttribute("most", mostVisits(forecast));
        model.addAttribute("kindChoices", kindChoices());
        model.addAttribute("teams", teams());
        model.addAttribute("grades", grades());
        model.addAttribute("problems", problems);
        return "schedule/schedules";
    }

    private static long mostVisits(Forecast forecast) {
        return Math.max(
                1,
                forecast.months().stream()
                        .mapToLong(month -> month.of(ScheduleKind.RETURN_VISIT))
                        .max()
                        .orElse(1));
    }

    private List<Choice> kindChoices() {
        return Stream.of(ScheduleKind.values())
                .map(kind -> new Choice(kind.name(), words.say("schedule.kind." + kind)))
                .toList();
    }

    private List<Choice> teams() {
        return people.teams().stream()
                .filter(Team::open)
                .map(team -> new Choice(team.id().toString(), team.name()))
                .toList();
    }

    private List<Choice> grades() {
        return Intervals.GRADES.stream()
                .map(grade -> new Choice(grade, words.say("schedule.grade." + grade)))
                .toList();
    }
}
