package io.kedang.receivables.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.SettingsLink;
import io.kedang.receivables.Tolerance;
import io.kedang.receivables.Tolerances;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Optional;
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

/** From when on arrears are followed up. */
@Controller
@Needs(Permission.MANAGE_SETTINGS)
@RequestMapping("/settings/receivables")
class ToleranceController {

    private final Tolerances tolerances;
    private final OnceOnly once;

    ToleranceController(Tolerances tolerances, OnceOnly once) {
        this.tolerances = tolerances;
        this.once = once;
    }

    @GetMapping
    String page(Model model) {
        Tolerances.Versioned now = tolerances.forChange();
        return show(
                String.valueOf(now.tolerance().days()), now.tolerance().amount().toPlainString(), now.version(), model);
    }

    private static String show(String days, String amount, int version, Model model) {
        model.addAttribute("days", days);
        model.addAttribute("amount", amount);
        model.addAttribute("version", version);
        return "receivables/settings";
    }

    @PostMapping
    String set(
            @RequestParam UUID formKey,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String amount,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<Integer> typedDays = days(days.strip());
        Optional<BigDecimal> typedAmount = amount(amount.strip().replace(",", ""));
        CaseProblems problems = new CaseProblems()
                .check(typedDays.isPresent(), Problem.of("days", "receivables.problem.days"))
                .check(typedAmount.isPresent(), Problem.of("amount", "receivables.problem.tolerance"));
        if (problems.any()) {
            problems.show(model, response);
            return show(days, amount, version, model);
        }
        return once.run(formKey, () -> {
            tolerances.set(new Tolerance(typedDays.orElseThrow(), typedAmount.orElseThrow()), version);
            redirect.addFlashAttribute("notice", "receivables.settings.saved");
            return "redirect:/settings";
        });
    }

    private static Optional<Integer> days(String text) {
        return text.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(days -> days <= Tolerance.MOST_DAYS)
                : Optional.empty();
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Configuration
    static class Link {

        @Bean
        @Order(65)
        SettingsLink receivablesLink() {
            return new SettingsLink(
                    "receivables.settings.title",
                    "receivables.settings.hint",
                    "/settings/receivables",
                    "coins",
                    Permission.MANAGE_SETTINGS);
        }
    }
}
