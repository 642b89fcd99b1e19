/** What every page stands on: layout, languages, errors, forms that act once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
package io.kedang.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
