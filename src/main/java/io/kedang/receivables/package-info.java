/** Follow-up of what customers owe beyond its day, until it is paid. */
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
            "schedule",
            "archive",
            "ledger",
            "grading",
            "visit",
            "risk",
            "credit"
        })
package io.kedang.receivables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
