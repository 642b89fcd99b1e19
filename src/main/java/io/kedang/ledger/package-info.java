/** The customer account that finance opens: payment terms and credit limit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "page", "card", "identity", "time"})
package io.kedang.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
