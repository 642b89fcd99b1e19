/** Values of the business that refuse to be wrong; no Spring beans in here. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.kedang.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
