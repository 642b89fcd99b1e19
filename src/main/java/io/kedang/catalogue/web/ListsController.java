package io.kedang.catalogue.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.catalogue.CatalogueRefused;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.KeepingLists;
import io.kedang.catalogue.Language;
import io.kedang.catalogue.ListSize;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
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

/** The category lists: what there is, and one list with its entries. */
@Controller
@RequestMapping("/settings/lists")
@Needs(Permission.MANAGE_SETTINGS)
class ListsController {

    private final KeepingLists keeping;
    private final OnceOnly onceOnly;

    ListsController(KeepingLists keeping, OnceOnly onceOnly) {
        this.keeping = keeping;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String lists(Model model) {
        model.addAttribute(
                "rows",
                keeping.lists().entrySet().stream()
                        .map(list -> new Row(list.getKey(), new ListPath(list.getKey()).href(), list.getValue()))
                        .toList());
        return "catalogue/lists";
    }

    @GetMapping("/{list}")
    String list(@PathVariable String list, Model model) {
        ListPath path = ListPath.of(list);
        model.addAttribute("list", path.list());
        model.addAttribute("href", path.href());
        model.addAttribute("entries", keeping.entries(path.list()));
        model.addAttribute("languages", Language.values());
        return "catalogue/list";
    }

    @GetMapping("/{list}/new")
    String blank(@PathVariable String list, Model model) {
        return form(ListPath.of(list), CodeForm.EMPTY, List.of(), model);
    }

    @PostMapping("/{list}")
    String add(
            @PathVariable String list,
            @ModelAttribute("form") CodeForm form,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ListPath path = ListPath.of(list);
        try {
            return onceOnly.run(formKey, () -> {
                keeping.add(path.list(), form.typedCode(), form.labels());
                redirect.addFlashAttribute("notice", "catalogue.added.done");
                return "redirect:" + path.href();
            });
        } catch (CatalogueRefused refused) {
            if (refused.problems().isEmpty()) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(path, form, refused.problems(), model);
        }
    }

    private static String form(ListPath path, CodeForm form, List<Problem> problems, Model model) {
        model.addAttribute("list", path.list());
        model.addAttribute("href", path.href());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "catalogue/new";
    }

    /** A list in the overview. */
    record Row(CodeList list, String href, ListSize size) {}
}
