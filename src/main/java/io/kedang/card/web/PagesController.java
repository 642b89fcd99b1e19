package io.kedang.card.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.DocumentId;
import io.kedang.card.DocumentRefused;
import io.kedang.card.Pages;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The photographed pages of a draft: added, put in order, removed. */
@Controller
@RequestMapping("/cards/{card}/pages")
@Needs(Permission.COLLECT_CARDS)
class PagesController {

    private static final String LIST = "card/pages :: list(card=${card}, pages=${pages})";

    private final Pages pages;
    private final TakingFiles taking;

    PagesController(Pages pages, TakingFiles taking) {
        this.pages = pages;
        this.taking = taking;
    }

    /** @param inPlace whether only the list is asked for, to be put in the place of the old one */
    @PostMapping
    ModelAndView add(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            RedirectAttributes redirect) {
        return act(card, formKey, () -> add(card, files == null ? List.of() : files), inPlace, redirect);
    }

    private void add(CardId card, List<MultipartFile> files) {
        List<MultipartFile> sent = files.stream()
                .filter(file -> StringUtils.hasText(file.getOriginalFilename()))
                .toList();
        if (sent.isEmpty()) {
            throw DocumentRefused.notReceived();
        }
        sent.forEach(file -> {
            try (InputStream content = file.getInputStream()) {
                pages.add(card, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
            } catch (IOException e) {
                throw DocumentRefused.notReceived();
            }
        });
    }

    @PostMapping("/{page}/move")
    ModelAndView move(
            @PathVariable CardId card,
            @PathVariable DocumentId page,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "false") boolean towardsEnd,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            RedirectAttributes redirect) {
        return act(card, formKey, () -> pages.move(card, page, towardsEnd), inPlace, redirect);
    }

    @PostMapping("/{page}/remove")
    ModelAndView remove(
            @PathVariable CardId card,
            @PathVariable DocumentId page,
            @RequestParam UUID formKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            RedirectAttributes redirect) {
        return act(card, formKey, () -> pages.remove(card, page), inPlace, redirect);
    }

    private ModelAndView act(CardId card, UUID formKey, Runnable work, boolean inPlace, RedirectAttributes redirect) {
        Optional<Problem> problem = problemOf(card, formKey, work);
        if (inPlace) {
            return list(card, problem);
        }
        problem.ifPresent(wrong -> redirect.addFlashAttribute("pageProblem", wrong));
        return new ModelAndView(draftPage(card));
    }

    private Optional<Problem> problemOf(CardId card, UUID formKey, Runnable work) {
        return taking.once(formKey, "page-file", () -> {
            work.run();
            return draftPage(card);
        });
    }

    private ModelAndView list(CardId card, Optional<Problem> problem) {
        ModelAndView list = new ModelAndView(LIST);
        list.addObject("card", card);
        list.addObject("pages", pages.of(card));
        list.addObject("pageProblem", problem.orElse(null));
        list.setStatus(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return list;
    }

    private static String draftPage(CardId card) {
        return "redirect:/cards/" + card + "/draft#pages";
    }
}
