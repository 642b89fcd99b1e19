/** The figures of money over all customers: what is due, late, unallocated, and how it develops. */
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
            "risk",
            "credit",
            "receivables",
            "statement",
            "incoming",
            "imports"
        })
package io.kedang.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
