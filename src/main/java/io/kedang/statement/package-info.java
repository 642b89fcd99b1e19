/** Statements of account: numbered, frozen, confirmed by the customer or objected to. */
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
            "schedule",
            "archive",
            "ledger",
            "credit",
            "receivables"
        })
package io.kedang.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
