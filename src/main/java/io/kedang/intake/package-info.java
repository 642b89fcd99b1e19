/** Card intake: collecting, reviewing, entering, opening the account. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "secrecy",
            "access",
            "audit",
            "page",
            "identity",
            "workflow",
            "worklist",
            "catalogue",
            "card",
            "freshness",
            "archive",
            "ledger",
            "time",
            "notice",
            "freshness",
            "schedule"
        })
package io.kedang.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
