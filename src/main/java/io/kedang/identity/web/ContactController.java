package io.kedang.identity.web;

import io.kedang.access.OpenToAll;
import io.kedang.identity.OwnContact;
import io.kedang.identity.SignedIn;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.EmailAddress;
import io.kedang.shared.PhoneNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own phone and e-mail address. */
@Controller
@RequestMapping("/me/contact")
@OpenToAll
class ContactController {

    private final OwnContact contact;
    private final OnceOnly onceOnly;

    ContactController(OwnContact contact, OnceOnly onceOnly) {
        this.contact = contact;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, ContactForm.of(contact.mine()), model);
    }

    @PostMapping
    String change(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID formKey,
            @ModelAttribute("typed") ContactForm typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        List<Problem> problems = new ArrayList<>();
        Optional<EmailAddress> email = typed.readEmail(problems);
        Optional<PhoneNumber> phone = typed.readPhone(problems);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("problems", problems);
            return page(me, typed, model);
        }
        return onceOnly.run(formKey, () -> {
            contact.change(email, phone);
            redirect.addFlashAttribute("notice", "identity.contact.saved");
            return "redirect:/me";
        });
    }

    private static String page(SignedIn me, ContactForm typed, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("typed", typed);
        return "identity/contact";
    }
}
