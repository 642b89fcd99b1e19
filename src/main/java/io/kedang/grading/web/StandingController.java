package io.kedang.grading.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.grading.CreditStanding;
import io.kedang.grading.CreditStandings;
import io.kedang.grading.GradingRefused;
import io.kedang.grading.Kept;
import io.kedang.identity.People;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying in a word how a customer's credit stands. */
@Controller
@RequestMapping("/cards/{id}/credit-standing")
@Needs({Permission.DECIDE_GRADES, Permission.OPEN_ACCOUNTS})
class StandingController {

    private final CreditStandings standings;
    private final People people;
    private final Words words;
    private final OnceOnly onceOnly;

    StandingController(CreditStandings standings, People people, Words words, OnceOnly onceOnly) {
        this.standings = standings;
        this.people = people;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String page(@PathVariable CardId id, Model model) {
        Optional<Kept> kept = standings.of(id);
        return form(id, kept.map(Kept::word).orElse(""), kept.map(Kept::note).orElse(""), model);
    }

    @PostMapping
    String keep(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            return onceOnly.run(formKey, () -> {
                standings.keep(id, chosen(standing), note);
                redirect.addFlashAttribute("notice", "grading.standing.kept");
                return "redirect:/cards/" + id;
            });
        } catch (GradingRefused refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("problems", refusal.problems());
            return form(id, standing, note, model);
        }
    }

    private static CreditStanding chosen(String standing) {
        return offered().filter(one -> one.name().equals(standing)).findFirst().orElse(CreditStanding.UNKNOWN);
    }

    private static Stream<CreditStanding> offered() {
        return Arrays.stream(CreditStanding.values()).filter(one -> one != CreditStanding.UNKNOWN);
    }

    private String form(CardId id, String standing, String note, Model model) {
        List<Kept> history = standings.history(id);
        model.addAttribute("card", standings.require(id));
        model.addAttribute("standing", standing);
        model.addAttribute("note", note);
        model.addAttribute("most", Kept.NOTE);
        model.addAttribute(
                "standings",
                offered()
                        .map(one -> new Choice(one.name(), words.say(one.messageKey())))
                        .toList());
        model.addAttribute("history", history);
        model.addAttribute(
                "labels",
                history.stream()
                        .map(Kept::word)
                        .distinct()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                word -> words.say(CreditStanding.valueOf(word).messageKey()))));
        model.addAttribute(
                "names",
                people.names(history.stream().flatMap(Kept::persons).distinct().toList()));
        return "grading/standing";
    }
}
