package io.kedang.verification.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.change.ChangeId;
import io.kedang.page.OnceOnly;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import io.kedang.verification.CheckId;
import io.kedang.verification.CheckRefused;
import io.kedang.verification.Checking;
import io.kedang.verification.HandingInChecks;
import io.kedang.verification.Note;
import io.kedang.verification.ReadingChecks;
import io.kedang.verification.web.CheckRow.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Answering about the cards of an own check, and handing it in. */
@Controller
@RequestMapping("/checks/{id}")
@Needs(Permission.KEEP_CARDS)
class CheckController {

    private final ReadingChecks reading;
    private final Checking checking;
    private final HandingInChecks handingIn;
    private final CheckListing listing;
    private final CheckRowMaker rows;
    private final OnceOnly onceOnly;

    CheckController(
            ReadingChecks reading,
            Checking checking,
            HandingInChecks handingIn,
            CheckListing listing,
            CheckRowMaker rows,
            OnceOnly onceOnly) {
        this.reading = reading;
        this.checking = checking;
        this.handingIn = handingIn;
        this.listing = listing;
        this.rows = rows;
        this.onceOnly = onceOnly;
    }

    /** @param inPlace whether only the row is asked for, to be put in the place of the old one */
    @PostMapping("/answers")
    String answer(
            @PathVariable CheckId id,
            @RequestParam UUID formKey,
            CheckForm form,
            @RequestParam(required = false) String part,
            @RequestParam(required = false) String after,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        CheckAddress address = CheckAddress.of(id, part, after);
        try {
            return onceOnly.run(formKey, () -> {
                String to = act(address, form, redirect);
                return inPlace ? row(id, form, model) : to;
            });
        } catch (CheckRefused refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return inPlace ? refusedRow(id, form, refusal, model) : refused(address, form, refusal, model);
        }
    }

    private String act(CheckAddress address, CheckForm form, RedirectAttributes redirect) {
        CheckId id = address.check();
        if (form.isSeveral()) {
            return several(address, form, redirect);
        }
        CardId card = form.card().orElseThrow(CheckRefused::nothingChosen);
        if (form.changed() != null) {
            return "redirect:" + toChange(checking.changed(id, card), address);
        }
        if (form.undo() != null) {
            checking.undo(id, card);
        } else if (form.lost() != null) {
            checking.lost(id, List.of(card), new Note(form.said()));
        } else {
            checking.unchanged(id, List.of(card), form.how());
        }
        redirect.addFlashAttribute("notice", "verification.saved");
        return "redirect:" + address.href();
    }

    private String several(CheckAddress address, CheckForm form, RedirectAttributes redirect) {
        List<CardId> cards = form.chosen();
        if (cards.isEmpty()) {
            throw CheckRefused.nothingChosen();
        }
        boolean lost = "lost".equals(form.several());
        int answered = lost
                ? checking.lost(address.check(), cards, new Note(form.said()))
                : checking.unchanged(address.check(), cards, form.how());
        redirect.addFlashAttribute("notice", lost ? "verification.saved.lost" : "verification.saved.unchanged");
        redirect.addFlashAttribute("noticeArgs", List.of(answered));
        return "redirect:" + address.href();
    }

    /** From the change it goes back to where the list was. */
    private static String toChange(ChangeId change, CheckAddress address) {
        return UriComponentsBuilder.fromPath("/changes/{id}")
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(change, address.href())
                .toUriString();
    }

    private String row(CheckId id, CheckForm form, Model model) {
        CardId card = form.card().orElseThrow(CheckRefused::nothingChosen);
        return listing.row(rows.of(reading.card(id, card), Typed.NOTHING), reading.open(id), model);
    }

    private String refusedRow(CheckId id, CheckForm form, CheckRefused refusal, Model model) {
        CardId card = form.card().orElseThrow(() -> refusal);
        Typed typed = new Typed(form.said(), List.of(refusal.asProblem("note-" + card)));
        return listing.row(rows.of(reading.card(id, card), typed), reading.open(id), model);
    }

    private String refused(CheckAddress address, CheckForm form, CheckRefused refusal, Model model) {
        String field = form.isSeveral() ? form.chosen().isEmpty() ? "" : "note" : "";
        model.addAttribute("problems", List.of(refusal.asProblem(field)));
        model.addAttribute("chosen", form.chosen());
        model.addAttribute("note", form.said());
        form.card().ifPresent(card -> model.addAttribute("refusedCard", card.toString()));
        return listing.toGoThrough(reading.open(address.check()), address, model);
    }

    @PostMapping("/handed-in")
    String handIn(
            @PathVariable CheckId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            return onceOnly.run(formKey, () -> {
                handingIn.handIn(
                        id, Optional.of(reason).filter(text -> !text.isBlank()).map(Note::new));
                redirect.addFlashAttribute("notice", "verification.handed-in");
                return "redirect:/checks/" + id;
            });
        } catch (CheckRefused refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", List.of(refusal.asProblem("reason")));
            model.addAttribute("reason", reason);
            return listing.toGoThrough(reading.open(id), CheckAddress.first(id), model);
        }
    }
}
