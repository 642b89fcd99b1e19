/** Risk watches: customers that are watched until they are no risk any more. */
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
            "card",
            "schedule",
            "grading",
            "review",
            "visit",
            "verification"
        })
package io.kedang.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
