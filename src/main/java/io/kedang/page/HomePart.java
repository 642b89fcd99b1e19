package io.kedang.page;

import java.util.Optional;

/** Implemented by features to show something of their own on the home page of the person who acts. */
public interface HomePart {

    /** What there is for this person now; empty when that is nothing, so that the page stays calm. */
    Optional<HomePanel> now();
}
