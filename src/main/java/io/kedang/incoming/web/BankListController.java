package io.kedang.incoming.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.incoming.BankLine;
import io.kedang.incoming.BankLineCursor;
import io.kedang.incoming.BankLineId;
import io.kedang.incoming.BankLineState;
import io.kedang.incoming.BankStatement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lines of bank statements with what is proposed for them; decided one by one or several at once. */
@Controller
@RequestMapping("/bank")
@Needs(Permission.IMPORT_ENTRIES)
class BankListController {

    private static final int PER_PAGE = 50;

    private final BankStatement statement;
    private final BankRows rows;
    private final DecidingSeveral deciding;

    BankListController(BankStatement statement, BankRows rows, DecidingSeveral deciding) {
        this.statement = statement;
        this.rows = rows;
        this.deciding = deciding;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "OPEN") String state,
            @RequestParam(defaultValue = "") String beyond,
            Model model) {
        BankLineState shown = Arrays.stream(BankLineState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(BankLineState.OPEN);
        List<BankLine> lines = statement.page(shown, cursor(beyond), PER_PAGE + 1);
        List<BankLine> page = lines.subList(0, Math.min(PER_PAGE, lines.size()));
        model.addAttribute("state", shown);
        model.addAttribute("states", BankLineState.values());
        model.addAttribute("rows", rows.of(page));
        model.addAttribute("next", lines.size() > PER_PAGE ? next(shown, page.get(PER_PAGE - 1)) : null);
        return "incoming/bank";
    }

    /**
     * @param accept the one line to post, by the button in its row
     * @param task the lines chosen, with what is to be done to them in {@code action}
     */
    @PostMapping("/several")
    String decide(
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String accept,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        DecidingSeveral.Outcome outcome = accept.isEmpty()
                ? deciding.decide(formKey, action, task, parameters)
                : deciding.decide(formKey, DecidingSeveral.ACCEPT, List.of(accept), parameters);
        redirect.addFlashAttribute("outcome", outcome);
        return "redirect:/bank";
    }

    private static String next(BankLineState state, BankLine last) {
        return "/bank?state=" + state + "&beyond=" + last.day() + "_" + last.id();
    }

    private static Optional<BankLineCursor> cursor(String text) {
        String[] parts = text.split("_", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new BankLineCursor(LocalDate.parse(parts[0]), BankLineId.of(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
