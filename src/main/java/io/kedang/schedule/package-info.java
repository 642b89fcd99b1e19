/** What falls due when: intervals by grade and team, and the daily cycle that begins what is due. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "time",
            "access",
            "audit",
            "page",
            "identity",
            "notice",
            "workflow",
            "worklist",
            "card"
        })
package io.kedang.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
