/** Credit: limits, exposure, holds, and the question whether a shipment may leave. */
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
            "archive",
            "ledger",
            "grading",
            "review",
            "risk"
        })
package io.kedang.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
