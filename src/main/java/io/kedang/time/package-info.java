/** The injected clock, the company's zone and its business calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "page"})
package io.kedang.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
