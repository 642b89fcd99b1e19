/** Who confirmed which section of a card last, when, on what evidence, and from when on it is stale. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "time", "access", "audit", "page", "identity", "catalogue", "card"})
package io.kedang.freshness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
