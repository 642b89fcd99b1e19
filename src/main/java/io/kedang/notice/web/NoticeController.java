package io.kedang.notice.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.notice.NoticeCursor;
import io.kedang.notice.NoticePage;
import io.kedang.notice.ReadingNotices;
import io.kedang.page.OnceOnly;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What there is for a person, and going where it leads. */
@Controller
@RequestMapping("/notices")
@Needs(Permission.WORK)
class NoticeController {

    private final ReadingNotices reading;
    private final OnceOnly onceOnly;

    NoticeController(ReadingNotices reading, OnceOnly onceOnly) {
        this.reading = reading;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String after, Model model) {
        NoticePage page = reading.page(NoticeCursor.parse(after));
        model.addAttribute("notices", page);
        model.addAttribute(
                "next",
                page.next().map(cursor -> "/notices?after=" + cursor.text()).orElse(""));
        return "notice/list";
    }

    /** Notes that it was read and leads to what it is about. */
    @GetMapping("/{id}")
    String open(@PathVariable String id) {
        return reading.open(NoticeIds.of(id)).map(page -> "redirect:" + page).orElse("redirect:/notices");
    }

    @PostMapping("/{id}/seen")
    String see(@PathVariable String id, @RequestParam UUID formKey) {
        return onceOnly.run(formKey, () -> {
            reading.open(NoticeIds.of(id));
            return "redirect:/notices";
        });
    }

    @PostMapping("/seen")
    String seeAll(@RequestParam UUID formKey, @RequestParam String newest, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            Optional.of(newest).filter(NoticeIds::isOne).map(NoticeIds::of).ifPresent(reading::seeAll);
            redirect.addFlashAttribute("notice", "notice.all-seen");
            return "redirect:/notices";
        });
    }
}
