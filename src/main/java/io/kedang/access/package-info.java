/** Who may do what: roles, permissions, reach and field groups, as one table that every use case and page asks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.kedang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
