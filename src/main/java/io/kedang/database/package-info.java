/** PostgreSQL: the embedded one, the two database roles, and the checks before anything is read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.kedang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
