package io.kedang.identity.web;

import io.kedang.access.Access;
import io.kedang.access.OpenToAll;
import io.kedang.identity.OfferedLogins;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and the page for forms whose session is over. */
@Controller
@OpenToAll
class SignInController {

    private final Access access;
    private final ObjectProvider<OfferedLogins> offered;

    SignInController(Access access, ObjectProvider<OfferedLogins> offered) {
        this.access = access;
        this.offered = offered;
    }

    @GetMapping("/login")
    String signIn(
            @RequestParam(required = false) @Nullable String expired,
            @RequestParam(required = false) @Nullable String out,
            CsrfToken token,
            Model model) {
        if (access.currentActor().isPresent()) {
            return "redirect:/";
        }
        token.getToken(); // makes the session before the page is on its way
        model.addAttribute("expired", expired != null);
        model.addAttribute("out", out != null);
        model.addAttribute("offered", offered.getIfAvailable());
        return "identity/sign-in";
    }

    @RequestMapping("/stale-form")
    String staleForm() {
        return "identity/stale-form";
    }
}
