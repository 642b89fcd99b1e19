/** Grades of customers: figures, decisions by rules that explain themselves, overrides; the sales stage. */
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
            "ledger"
        })
package io.kedang.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
