package io.kedang.identity.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.access.RoleScope;
import io.kedang.access.RoleScopes;
import io.kedang.identity.RolesOfPeople;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The roles: what each is for, what it sees, who has it and since when. */
@Controller
@RequestMapping("/people/roles")
@Needs(Permission.MANAGE_PEOPLE)
class RolesController {

    private final RolesOfPeople roles;
    private final RoleScopes scopes;

    RolesController(RolesOfPeople roles, RoleScopes scopes) {
        this.roles = roles;
        this.scopes = scopes;
    }

    @GetMapping
    String list(Model model) {
        Map<Role, Integer> counts = roles.counts();
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Line(scopes.of(role), counts.get(role)))
                        .toList());
        return "identity/roles";
    }

    @GetMapping("/{role}")
    String role(@PathVariable Role role, @RequestParam(defaultValue = "") String after, Model model) {
        RolesOfPeople.Page page =
                roles.of(role, Optional.of(after).filter(it -> !it.isEmpty() && it.indexOf('\0') < 0));
        model.addAttribute("scope", scopes.of(role));
        model.addAttribute("page", page);
        model.addAttribute(
                "next", page.next().map(login -> pageAfter(role, login)).orElse(null));
        return "identity/role";
    }

    private static String pageAfter(Role role, String login) {
        return UriComponentsBuilder.fromPath("/people/roles/{role}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(role, login)
                .toUriString();
    }

    /** One role of the list. @param people how many have it */
    record Line(RoleScope scope, int people) {}
}
