/** Files brought in: uploaded, mapped, checked, run with progress. Knows nothing of what is in them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "time",
            "secrecy",
            "access",
            "audit",
            "page",
            "identity",
            "notice",
            "workflow",
            "worklist"
        })
package io.kedang.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
