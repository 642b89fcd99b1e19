package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.worklist.WorkList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a customer's credit. */
@Controller
@Needs(Permission.SEE_LEDGER)
@RequestMapping("/credit/{card}")
class CreditController {

    private final CreditModel shown;
    private final WorkList workList;

    CreditController(CreditModel shown, WorkList workList) {
        this.shown = shown;
        this.workList = workList;
    }

    @GetMapping
    String show(@PathVariable CardId card, Model model) {
        shown.show(card, model);
        model.addAttribute(
                "tasks",
                workList.openOn(card).stream()
                        .filter(task -> task.processKey().equals("credit-limit")
                                || task.processKey().equals("over-limit"))
                        .filter(task -> workList.mayOpen(task.id()))
                        .toList());
        return "credit/file";
    }
}
