/** The record of looks, changes, signatures and refusals, written in the transaction of what it records. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access"})
package io.kedang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
