package io.kedang.catalogue.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.catalogue.CatalogueRefused;
import io.kedang.catalogue.CodeEntry;
import io.kedang.catalogue.KeepingLists;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry of a category list: its names, its place, whether it can be chosen. */
@Controller
@RequestMapping("/settings/lists/{list}/codes/{code}")
@Needs(Permission.MANAGE_SETTINGS)
class CodeController {

    private final KeepingLists keeping;
    private final OnceOnly onceOnly;

    CodeController(KeepingLists keeping, OnceOnly onceOnly) {
        this.keeping = keeping;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String names(@PathVariable String list, @PathVariable String code, Model model) {
        ListPath path = ListPath.of(list);
        return form(path, CodeForm.of(keeping.entry(path.list(), code)), List.of(), model);
    }

    @PostMapping
    String rename(
            @PathVariable String list,
            @PathVariable String code,
            @ModelAttribute("form") CodeForm form,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ListPath path = ListPath.of(list);
        try {
            return onceOnly.run(formKey, () -> {
                keeping.rename(path.list(), code, form.version(), form.labels());
                return done(path, "catalogue.renamed.done", redirect);
            });
        } catch (CatalogueRefused refused) {
            if (refused.kind() == Refusal.Kind.CONFLICT) {
                return conflict(path, form, keeping.entry(path.list(), code), model, response);
            }
            if (refused.problems().isEmpty()) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(path, form, refused.problems(), model);
        }
    }

    @PostMapping(params = "up")
    String up(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        ListPath path = ListPath.of(list);
        return onceOnly.run(formKey, () -> {
            keeping.moveUp(path.list(), code);
            return done(path, "catalogue.moved.done", redirect);
        });
    }

    @PostMapping(params = "down")
    String down(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        ListPath path = ListPath.of(list);
        return onceOnly.run(formKey, () -> {
            keeping.moveDown(path.list(), code);
            return done(path, "catalogue.moved.done", redirect);
        });
    }

    @PostMapping(params = "retire")
    String retire(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        ListPath path = ListPath.of(list);
        return onceOnly.run(formKey, () -> {
            keeping.retire(path.list(), code, version);
            return done(path, "catalogue.retired.done", redirect);
        });
    }

    @PostMapping(params = "reinstate")
    String reinstate(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        ListPath path = ListPath.of(list);
        return onceOnly.run(formKey, () -> {
            keeping.reinstate(path.list(), code, version);
            return done(path, "catalogue.reinstated.done", redirect);
        });
    }

    /** What was typed stays, theirs is shown beside it, and saving once more is a decision. */
    private static String conflict(
            ListPath path, CodeForm form, CodeEntry theirs, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("theirs", CodeForm.of(theirs));
        return form(path, form.over(theirs), List.of(Problem.of("", "catalogue.problem.changed")), model);
    }

    private static String done(ListPath path, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + path.href();
    }

    private static String form(ListPath path, CodeForm form, List<Problem> problems, Model model) {
        model.addAttribute("list", path.list());
        model.addAttribute("href", path.href());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "catalogue/code";
    }
}
