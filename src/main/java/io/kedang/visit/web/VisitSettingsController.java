package io.kedang.visit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.Department;
import io.kedang.identity.DepartmentId;
import io.kedang.identity.People;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.SettingsLink;
import io.kedang.page.Words;
import io.kedang.visit.CollatingDepartment;
import java.util.ArrayList;
import java.util.List;
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

/** Which department collates return visits. */
@Controller
@RequestMapping("/settings/visits")
@Needs(Permission.MANAGE_SETTINGS)
class VisitSettingsController {

    private static final String NOBODY = "nobody";

    private final CollatingDepartment collating;
    private final People people;
    private final Words words;
    private final OnceOnly once;

    VisitSettingsController(CollatingDepartment collating, People people, Words words, OnceOnly once) {
        this.collating = collating;
        this.people = people;
        this.words = words;
        this.once = once;
    }

    @GetMapping
    String page(Model model) {
        CollatingDepartment.Chosen chosen = collating.chosen();
        Optional<DepartmentId> now = collating.now();
        List<Choice> offered = new ArrayList<>();
        people.departments().stream().filter(Department::open).forEach(one -> offered.add(choice(one)));
        offered.add(new Choice(NOBODY, words.say("visit.settings.nobody")));
        model.addAttribute("departments", offered);
        model.addAttribute("department", now.map(DepartmentId::toString).orElse(NOBODY));
        model.addAttribute("version", chosen.version());
        model.addAttribute("chosen", chosen.set());
        model.addAttribute(
                "unrepresented",
                now.filter(people.unrepresentedDepartments()::contains).isPresent());
        return "visit/settings";
    }

    private static Choice choice(Department department) {
        return new Choice(department.id().toString(), department.name());
    }

    @PostMapping
    String choose(
            @RequestParam UUID formKey,
            @RequestParam int version,
            @RequestParam String department,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            collating.choose(
                    department.equals(NOBODY) ? Optional.empty() : Optional.of(DepartmentId.of(department)), version);
            redirect.addFlashAttribute("notice", "visit.settings.saved");
            return "redirect:/settings";
        });
    }

    @Configuration
    static class Links {

        @Bean
        @Order(60)
        SettingsLink visitSettings() {
            return new SettingsLink(
                    "visit.settings.title",
                    "visit.settings.hint",
                    "/settings/visits",
                    "map-pin",
                    Permission.MANAGE_SETTINGS);
        }
    }
}
