/** Keeps secrets out of the database: sealing with keys that live elsewhere, and blind indexes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.kedang.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
