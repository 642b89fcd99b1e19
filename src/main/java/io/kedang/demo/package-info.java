/** The demonstration: people and cards to try Kedang with. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "page",
            "identity",
            "workflow",
            "worklist",
            "catalogue",
            "card",
            "archive",
            "ledger",
            "intake",
            "time",
            "notice",
            "freshness",
            "schedule",
            "change",
            "verification",
            "grading",
            "review",
            "visit",
            "risk",
            "imports",
            "credit",
            "receivables",
            "statement",
            "incoming",
            "finance"
        })
package io.kedang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
