/** The archive: numbers, places of the paper, the list and the page of a card. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "secrecy",
            "page",
            "identity",
            "workflow",
            "worklist",
            "catalogue",
            "card",
            "time",
            "notice",
            "freshness"
        })
package io.kedang.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
