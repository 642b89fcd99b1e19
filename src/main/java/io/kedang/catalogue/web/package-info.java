/** Pages on which an administrator keeps the category lists. */
@NullMarked
package io.kedang.catalogue.web;

import org.jspecify.annotations.NullMarked;
