/** The monthly check: each salesperson confirms own cards. */
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
            "change"
        })
package io.kedang.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
