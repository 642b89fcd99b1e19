/** Return visits: planned, made, handed in, collated. */
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
            "catalogue",
            "card",
            "freshness",
            "schedule",
            "change",
            "grading",
            "verification"
        })
package io.kedang.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
