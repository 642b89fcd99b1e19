package io.kedang.grading.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.grading.GradingRefused;
import io.kedang.grading.KeepingLimits;
import io.kedang.page.OnceOnly;
import io.kedang.page.SettingsLink;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where the classes of customers end. */
@Controller
@RequestMapping("/settings/grading")
@Needs(Permission.MANAGE_SETTINGS)
class LimitsController {

    private final KeepingLimits keeping;
    private final OnceOnly onceOnly;

    LimitsController(KeepingLimits keeping, OnceOnly onceOnly) {
        this.keeping = keeping;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String page(Model model) {
        return form(LimitsForm.of(keeping.now()), model);
    }

    @PostMapping
    String save(
            @RequestParam UUID formKey,
            LimitsForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            return onceOnly.run(formKey, () -> {
                keeping.set(form.limits(), form.seen());
                redirect.addFlashAttribute("notice", "grading.limits.saved");
                return "redirect:/settings/grading";
            });
        } catch (GradingRefused refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("problems", refusal.problems());
            return form(form, model);
        }
    }

    private static String form(LimitsForm form, Model model) {
        model.addAttribute("form", form);
        return "grading/limits";
    }

    @Configuration(proxyBeanMethods = false)
    static class Link {

        @Bean
        @Order(45)
        SettingsLink gradingLink() {
            return new SettingsLink(
                    "grading.limits.title",
                    "grading.limits.hint",
                    "/settings/grading",
                    "chart-bar",
                    Permission.MANAGE_SETTINGS);
        }
    }
}
