package io.kedang.verification.web;

import io.kedang.verification.CheckId;
import io.kedang.verification.CheckPart;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A place in the list of a check, as its address tells it. What is none counts as the beginning of the open cards. */
record CheckAddress(CheckId check, CheckPart part, int after) {

    private static final int LONGEST = 9;

    static CheckAddress of(CheckId check, @Nullable String part, @Nullable String after) {
        return new CheckAddress(
                check,
                Arrays.stream(CheckPart.values())
                        .filter(one -> one.word().equals(part))
                        .findFirst()
                        .orElse(CheckPart.OPEN),
                after != null && after.matches("\\d{1," + LONGEST + "}") ? Integer.parseInt(after) : 0);
    }

    static CheckAddress first(CheckId check) {
        return new CheckAddress(check, CheckPart.OPEN, 0);
    }

    public String path() {
        return "/checks/" + check;
    }

    public String href() {
        return href(part, after);
    }

    public String part(CheckPart other) {
        return href(other, 0);
    }

    public String next(int place) {
        return href(part, place);
    }

    private String href(CheckPart shown, int place) {
        String query = (shown == CheckPart.OPEN ? "" : "&part=" + shown.word()) + (place == 0 ? "" : "&after=" + place);
        return path() + query.replaceFirst("&", "?");
    }
}
