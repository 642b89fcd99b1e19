/** Shipments, receipts and bank statements from files. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "secrecy",
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
            "archive",
            "imports",
            "ledger",
            "credit",
            "receivables"
        })
package io.kedang.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
