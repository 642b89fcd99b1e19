/** Employees, departments, teams, and their signing in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "page"})
package io.kedang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
