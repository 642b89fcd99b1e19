/** The archive card: its form, drafts, revisions, signatures and documents. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "secrecy",
            "shared",
            "access",
            "audit",
            "page",
            "identity",
            "worklist",
            "catalogue",
            "time",
            "notice"
        })
package io.kedang.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
