/** The pages on which files are brought in. */
@NullMarked
package io.kedang.imports.web;

import org.jspecify.annotations.NullMarked;
