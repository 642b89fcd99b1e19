package io.kedang.identity.web;

import io.kedang.page.Problem;
import java.util.List;

/** The name of a person, team or department as typed. */
final class NameField {

    private static final int LONGEST = 80;

    private NameField() {}

    static void check(String name, List<Problem> problems) {
        if (name.isBlank()) {
            problems.add(Problem.of("name", "identity.name.missing"));
        } else if (name.codePointCount(0, name.length()) > LONGEST) {
            problems.add(Problem.of("name", "identity.name.too-long", LONGEST));
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            problems.add(Problem.of("name", "identity.name.invalid"));
        }
    }
}
