package io.kedang.page;

import io.kedang.access.Actor;
import java.util.Optional;

/**
 * Contributes an item to the top bar; implemented by a module as a bean, in the order of {@code @Order}. It is asked
 * once for every page, so it costs one cheap question at most.
 */
public interface TopBarItems {

    /** Empty when there is nothing for this person. It must not fail: error pages have the bar too. */
    Optional<TopBarItem> of(Actor actor);
}
