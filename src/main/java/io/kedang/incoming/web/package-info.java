/** The pages on which bank statements are decided. */
@NullMarked
package io.kedang.incoming.web;

import org.jspecify.annotations.NullMarked;
