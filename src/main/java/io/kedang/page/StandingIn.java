package io.kedang.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Acting for others, as the frame of every page offers it; implemented where people are kept. */
public interface StandingIn {

    /** Whom the signed-in person may act for today: identity and name. */
    List<Choice> offered();

    /** The last day on which the one who acts for another may; empty while nobody acts for another. */
    Optional<LocalDate> until();
}
