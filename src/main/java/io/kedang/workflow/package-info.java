/** The process engine: its configuration, deployment, due times and process links. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "time", "page", "identity", "notice"})
package io.kedang.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
