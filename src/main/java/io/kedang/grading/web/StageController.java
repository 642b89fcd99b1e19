package io.kedang.grading.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.grading.GradingRefused;
import io.kedang.grading.Kept;
import io.kedang.grading.SalesStages;
import io.kedang.identity.People;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The salesperson keeps how far trade with a customer has come. */
@Controller
@RequestMapping("/cards/{id}/sales-stage")
@Needs(Permission.KEEP_CARDS)
class StageController {

    private final SalesStages stages;
    private final Codes codes;
    private final People people;
    private final OnceOnly onceOnly;

    StageController(SalesStages stages, Codes codes, People people, OnceOnly onceOnly) {
        this.stages = stages;
        this.codes = codes;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String page(@PathVariable CardId id, Model model, Locale locale) {
        String stage = stages.of(id).map(Kept::word).orElse("");
        String next = stages.of(id).map(Kept::note).orElse("");
        return form(id, stage, next, model, locale);
    }

    @PostMapping
    String keep(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String next,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            return onceOnly.run(formKey, () -> {
                stages.keep(id, stage, next);
                redirect.addFlashAttribute("notice", "grading.stage.kept");
                return "redirect:/cards/" + id;
            });
        } catch (GradingRefused refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("problems", refusal.problems());
            return form(id, stage, next, model, locale);
        }
    }

    private String form(CardId id, String stage, String next, Model model, Locale locale) {
        List<Kept> history = stages.history(id);
        model.addAttribute("card", stages.require(id));
        model.addAttribute("stage", stage);
        model.addAttribute("next", next);
        model.addAttribute("most", Kept.NOTE);
        model.addAttribute(
                "stages",
                codes.choices(CodeList.SALES_STAGE, locale).stream()
                        .map(code -> new Choice(code.code(), code.label()))
                        .toList());
        model.addAttribute("history", history);
        model.addAttribute("labels", labels(history, locale));
        model.addAttribute(
                "names",
                people.names(history.stream().flatMap(Kept::persons).distinct().toList()));
        return "grading/stage";
    }

    private Map<String, String> labels(List<Kept> history, Locale locale) {
        return history.stream()
                .map(Kept::word)
                .distinct()
                .collect(
                        Collectors.toMap(Function.identity(), code -> codes.label(CodeList.SALES_STAGE, code, locale)));
    }
}
