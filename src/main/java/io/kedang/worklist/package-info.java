/** The open tasks of a person, on a projection of their own; knows no feature. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "page", "identity", "workflow", "time", "notice"})
package io.kedang.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
