/** The pages of the ledger. */
@NullMarked
package io.kedang.ledger.web;

import org.jspecify.annotations.NullMarked;
