/** What an operator sees: failed jobs, queues, schedulers, the outbox. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "page", "notice", "workflow"})
package io.kedang.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
