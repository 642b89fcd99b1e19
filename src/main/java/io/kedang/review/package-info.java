/** The comprehensive review: what changed of grades and trade is decided with reasons and reported. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "time",
            "access",
            "audit",
            "page",
            "identity",
            "notice",
            "workflow",
            "worklist",
            "card",
            "schedule",
            "grading",
            "verification"
        })
package io.kedang.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
