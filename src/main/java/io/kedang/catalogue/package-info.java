/** Lists of categories that a company configures. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "page"})
package io.kedang.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
