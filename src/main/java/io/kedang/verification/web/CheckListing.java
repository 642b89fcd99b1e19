package io.kedang.verification.web;

import io.kedang.freshness.Evidence;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.verification.CheckPart;
import io.kedang.verification.CheckedCard;
import io.kedang.verification.MonthlyCheck;
import io.kedang.verification.Note;
import io.kedang.verification.Progress;
import io.kedang.verification.ReadingChecks;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the list of a check, to be gone through or to be looked at. */
@Component
class CheckListing {

    private final ReadingChecks reading;
    private final CheckRowMaker rows;
    private final Words words;

    CheckListing(ReadingChecks reading, CheckRowMaker rows, Words words) {
        this.reading = reading;
        this.rows = rows;
        this.words = words;
    }

    /** The own check of the person who acts. */
    String toGoThrough(MonthlyCheck check, CheckAddress address, Model model) {
        lay(check, address, reading.cards(check.id(), address.part(), address.after()), model);
        model.addAttribute("progress", reading.progress(check.id()));
        model.addAttribute(
                "evidences",
                Arrays.stream(Evidence.values())
                        .map(one -> new Choice(one.name(), words.say(one.messageKey())))
                        .toList());
        model.addAttribute("longestNote", Note.LONGEST);
        return "forms/monthly-check/check";
    }

    void lay(MonthlyCheck check, CheckAddress address, List<CheckedCard> found, Model model) {
        List<CheckedCard> shown = found.subList(0, Math.min(ReadingChecks.PAGE, found.size()));
        model.addAttribute("check", check);
        model.addAttribute("address", address);
        model.addAttribute("parts", CheckPart.values());
        model.addAttribute("rows", rows.of(shown));
        model.addAttribute(
                "next",
                found.size() > shown.size()
                        ? address.next(shown.get(shown.size() - 1).place())
                        : null);
    }

    /** One row and how far the check is, to be put in the place of the old ones. */
    String row(CheckRow row, MonthlyCheck check, Model model) {
        Progress progress = reading.progress(check.id());
        model.addAttribute("check", check);
        model.addAttribute("address", CheckAddress.first(check.id()));
        model.addAttribute("row", row);
        model.addAttribute("progress", progress);
        model.addAttribute("longestNote", Note.LONGEST);
        return "verification/rows :: answered";
    }
}
