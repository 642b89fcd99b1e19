package io.kedang.intake.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.intake.Entering;
import io.kedang.intake.Reason;
import io.kedang.page.OnceOnly;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.worklist.TaskId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clerk's decision on a card that looks like the same customer. */
@Controller
@Needs(Permission.ENTER_CARDS)
@RequestMapping("/intake/entries/{task}/likes/{other}")
class LikeCustomerController {

    private final Entering entering;
    private final Cards cards;
    private final Words words;
    private final OnceOnly once;

    LikeCustomerController(Entering entering, Cards cards, Words words, OnceOnly once) {
        this.entering = entering;
        this.cards = cards;
        this.words = words;
        this.once = once;
    }

    @PostMapping("/not-the-same")
    String notTheSame(
            @PathVariable TaskId task,
            @PathVariable CardId other,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            entering.notTheSame(task, other, new Reason(reason));
            redirect.addFlashAttribute("notice", "intake.like.noted");
            return "redirect:/tasks/" + task;
        });
    }

    /** Back to the manager as a duplicate. The reason names the other card by its number only: others read it. */
    @PostMapping("/duplicate")
    String duplicate(
            @PathVariable TaskId task,
            @PathVariable CardId other,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            entering.backToReview(task, new Reason(duplicateOf(other) + " " + reason));
            redirect.addFlashAttribute("notice", "intake.back-to-review");
            return "redirect:/tasks";
        });
    }

    private String duplicateOf(CardId other) {
        return cards.get(other)
                .archiveNumber()
                .map(number -> words.say("intake.like.duplicate-of", List.of(number)))
                .orElseGet(() -> words.say("intake.like.duplicate"));
    }
}
