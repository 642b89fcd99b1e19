package io.kedang.change.web;

import io.kedang.page.OwnPath;
import io.kedang.shared.CardId;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the person came from and goes back to when the change is handed in: a list of cards to check, a visit. */
record Back(String path) {

    static Back of(String given) {
        return new Back(OwnPath.of(given).orElse(""));
    }

    /** A redirect to one of the change's own pages that keeps it. */
    String within(String page, RedirectAttributes redirect) {
        if (!path.isEmpty()) {
            redirect.addAttribute("back", path);
        }
        return "redirect:" + page;
    }

    /** @param reaches whether the person sees the card */
    String view(CardId card, boolean reaches) {
        if (!path.isEmpty()) {
            return "redirect:" + path;
        }
        return reaches ? "redirect:/cards/" + card : "redirect:/tasks";
    }
}
