package io.kedang.identity.web;

import io.kedang.access.OpenToAll;
import io.kedang.identity.ActingForOthers;
import io.kedang.shared.EmployeeId;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Switches the session to acting for a colleague, and back. Doing so twice is doing it once. */
@Controller
@OpenToAll
class ActingController {

    private final ActingForOthers acting;

    ActingController(ActingForOthers acting) {
        this.acting = acting;
    }

    @PostMapping("/acting")
    String begin(@RequestParam EmployeeId person, HttpSession session) {
        acting.begin(person);
        session.setAttribute(PersonOfTheRequest.ACTING_FOR, person.toString());
        return "redirect:/";
    }

    @PostMapping("/acting/stop")
    String stop(HttpSession session, RedirectAttributes redirect) {
        acting.stop();
        session.removeAttribute(PersonOfTheRequest.ACTING_FOR);
        redirect.addFlashAttribute("notice", "identity.acting.stopped");
        return "redirect:/";
    }
}
