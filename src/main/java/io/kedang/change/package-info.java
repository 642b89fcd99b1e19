/** Changes of live cards: proposed, reviewed by the difference, entered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "time",
            "secrecy",
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
            "archive",
            "ledger",
            "intake"
        })
package io.kedang.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
