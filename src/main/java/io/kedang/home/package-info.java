/** The home page of each role. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "page",
            "identity",
            "worklist",
            "card",
            "archive",
            "time",
            "notice",
            "workflow",
            "freshness",
            "schedule",
            "change",
            "verification",
            "grading",
            "review",
            "visit",
            "risk",
            "ledger",
            "imports",
            "credit",
            "receivables",
            "statement",
            "incoming",
            "finance"
        })
package io.kedang.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
