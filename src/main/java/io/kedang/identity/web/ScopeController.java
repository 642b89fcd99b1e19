package io.kedang.identity.web;

import io.kedang.access.FieldGroup;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.access.Reach;
import io.kedang.access.Role;
import io.kedang.access.Widening;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.WideningScopes;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.SettingsLink;
import io.kedang.page.Words;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What roles see beyond the defaults. */
@Controller
@RequestMapping("/settings/scopes")
@Needs(Permission.MANAGE_PEOPLE)
class ScopeController {

    private static final List<Reach> REACHES = List.of(Reach.NONE, Reach.ARCHIVED, Reach.ALL);

    private final WideningScopes scopes;
    private final Words words;
    private final OnceOnly onceOnly;

    ScopeController(WideningScopes scopes, Words words, OnceOnly onceOnly) {
        this.scopes = scopes;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "scopes",
                Arrays.stream(Role.values())
                        .filter(Widening.ROLES::contains)
                        .map(role -> new Scope(role, scopes.of(role)))
                        .toList());
        return "identity/scopes";
    }

    @GetMapping("/{role}")
    String scope(@PathVariable Role role, Model model) {
        requireWidenable(role);
        Widening widening = scopes.of(role);
        return form(role, widening.reach().name(), names(widening.groups()), model);
    }

    @PostMapping("/{role}")
    String set(
            @PathVariable Role role,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "NONE") String reach,
            @RequestParam(required = false) @Nullable Set<String> groups,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Set<String> typed = groups == null ? Set.of() : groups;
        try {
            return onceOnly.run(formKey, () -> {
                scopes.set(role, widening(reach, typed));
                redirect.addFlashAttribute("notice", "identity.scope.saved");
                return "redirect:/settings/scopes";
            });
        } catch (IdentityRefused refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("problems", List.of(refusal.asProblem()));
            return form(role, reach, List.copyOf(typed), model);
        }
    }

    /** What no page of ours offers is left out. */
    private static Widening widening(String reach, Set<String> groups) {
        Reach wanted = REACHES.stream()
                .filter(one -> one.name().equals(reach))
                .findFirst()
                .orElse(Reach.NONE);
        return new Widening(
                wanted,
                Widening.GROUPS.stream()
                        .filter(one -> groups.contains(one.name()))
                        .collect(Collectors.toSet()));
    }

    private String form(Role role, String reach, List<String> groups, Model model) {
        model.addAttribute("role", role);
        model.addAttribute("reach", reach);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "reaches",
                REACHES.stream()
                        .map(one -> new Choice(one.name(), words.say("identity.scope.reach." + one)))
                        .toList());
        model.addAttribute(
                "choices",
                Stream.of(FieldGroup.values())
                        .filter(Widening.GROUPS::contains)
                        .map(one -> new Choice(one.name(), words.say("identity.scope.group." + one)))
                        .toList());
        return "identity/scope";
    }

    private static void requireWidenable(Role role) {
        if (!Widening.ROLES.contains(role)) {
            throw IdentityRefused.notFound();
        }
    }

    private static List<String> names(Set<FieldGroup> groups) {
        return groups.stream().map(Enum::name).toList();
    }

    /** One line of the list. */
    record Scope(Role role, Widening widening) {}

    @Configuration(proxyBeanMethods = false)
    static class Link {

        @Bean
        @Order(30)
        SettingsLink scopesLink() {
            return new SettingsLink(
                    "identity.scopes", "identity.scopes.hint", "/settings/scopes", "eye", Permission.MANAGE_PEOPLE);
        }
    }
}
