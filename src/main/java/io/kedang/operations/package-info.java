/** What an operator sees: failed jobs, queues, schedulers, the outbox. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "secrecy",
            "access",
            "audit",
            "page",
            "identity",
            "notice",
            "workflow",
            "worklist"
        })
package io.kedang.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
