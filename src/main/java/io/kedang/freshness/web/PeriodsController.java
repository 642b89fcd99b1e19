package io.kedang.freshness.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.freshness.FreshnessRefused;
import io.kedang.freshness.KeepingPeriods;
import io.kedang.freshness.StalePeriod;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.SettingsLink;
import io.kedang.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long confirmations of each section hold. */
@Controller
@RequestMapping("/settings/freshness")
@Needs(Permission.MANAGE_SETTINGS)
class PeriodsController {

    private final KeepingPeriods keeping;
    private final Words words;
    private final OnceOnly onceOnly;

    PeriodsController(KeepingPeriods keeping, Words words, OnceOnly onceOnly) {
        this.keeping = keeping;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String page(Model model) {
        return form(PeriodsForm.of(keeping.periods()), model);
    }

    @PostMapping
    String save(
            @RequestParam UUID formKey,
            @RequestParam Map<String, String> posted,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        PeriodsForm form = PeriodsForm.posted(posted);
        try {
            return onceOnly.run(formKey, () -> {
                int cards = keeping.set(form.periods());
                redirect.addFlashAttribute("notice", "freshness.settings.saved");
                redirect.addFlashAttribute("noticeArgs", List.of(cards));
                return "redirect:/settings/freshness";
            });
        } catch (FreshnessRefused refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("problems", refusal.problems());
            return form(form, model);
        }
    }

    private String form(PeriodsForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "units",
                Arrays.stream(StalePeriod.Unit.values())
                        .map(unit -> new Choice(unit.name(), words.say("freshness.unit." + unit)))
                        .toList());
        return "freshness/settings";
    }

    @Configuration(proxyBeanMethods = false)
    static class Link {

        @Bean
        @Order(40)
        SettingsLink freshnessLink() {
            return new SettingsLink(
                    "freshness.settings.title",
                    "freshness.settings.hint",
                    "/settings/freshness",
                    "clock-check",
                    Permission.MANAGE_SETTINGS);
        }
    }
}
