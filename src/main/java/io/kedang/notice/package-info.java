/** What people are told: the bell, and mails by the outbox. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "page", "identity", "time"})
package io.kedang.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
