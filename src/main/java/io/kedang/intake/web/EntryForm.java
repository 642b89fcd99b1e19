package io.kedang.intake.web;

import io.kedang.archive.PaperPlace;
import io.kedang.intake.Entry;
import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the clerk typed, besides the numbers that are keyed a second time. */
record EntryForm(String region, String category, String room, String shelf, String folder, String branchReason) {

    EntryForm {
        region = text(region);
        category = text(category);
        room = text(room);
        shelf = text(shelf);
        folder = text(folder);
        branchReason = text(branchReason);
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    List<Problem> problems(boolean needsBranchReason) {
        List<Problem> problems = new ArrayList<>();
        require(region, "region", problems);
        require(category, "category", problems);
        require(room, "room", problems);
        require(shelf, "shelf", problems);
        if (!room.isEmpty() && !shelf.isEmpty()) {
            try {
                place();
            } catch (InvalidValue wrong) {
                problems.add(new Problem("room", wrong.messageKey(), wrong.arguments()));
            }
        }
        if (needsBranchReason) {
            require(branchReason, "branchReason", problems);
        }
        return problems;
    }

    private static void require(String value, String field, List<Problem> problems) {
        if (value.isEmpty()) {
            problems.add(Problem.of(field, "card.finding.missing"));
        }
    }

    private PaperPlace place() {
        return new PaperPlace(room, shelf, folder);
    }

    Entry entry(Map<String, String> keyed) {
        return new Entry(
                keyed, region, category, place(), Optional.of(branchReason).filter(reason -> !reason.isEmpty()));
    }
}
