package io.kedang.change.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Section;
import io.kedang.change.Shortcut;
import io.kedang.change.Shortcuts;
import io.kedang.page.OnceOnly;
import io.kedang.page.SettingsLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Which fields may be changed without review or without entry. */
@Controller
@Needs(Permission.MANAGE_SETTINGS)
@RequestMapping("/settings/changes")
class ChangeSettingsController {

    private final Shortcuts shortcuts;
    private final OnceOnly once;

    ChangeSettingsController(Shortcuts shortcuts, OnceOnly once) {
        this.shortcuts = shortcuts;
        this.once = once;
    }

    @GetMapping
    String show(Model model) {
        Map<Section, List<Shortcut>> sections = shortcuts.all().stream()
                .collect(Collectors.groupingBy(
                        shortcut -> shortcut.field().section(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("sections", sections);
        return "change/settings";
    }

    @PostMapping
    String save(
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") Set<String> review,
            @RequestParam(defaultValue = "") Set<String> entry,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            shortcuts.set(review, entry);
            redirect.addFlashAttribute("notice", "change.settings.saved");
            return "redirect:/settings/changes";
        });
    }

    @Configuration
    static class Link {

        @Bean
        @Order(35)
        SettingsLink changesLink() {
            return new SettingsLink(
                    "change.settings.title",
                    "change.settings.hint",
                    "/settings/changes",
                    "git-pull-request",
                    Permission.MANAGE_SETTINGS);
        }
    }
}
