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
            "notice"
        })
package io.kedang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
