package io.kedang.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A start outside the demonstration, which lets none of its people in. */
@Component
@Profile("!demo & !test")
class RealStart {

    /** @throws DemonstrationRefused on a database of the demonstration */
    RealStart(DemonstrationMark mark) {
        if (mark.isSet()) {
            throw DemonstrationRefused.peopleWithPublicPasswords();
        }
    }
}
