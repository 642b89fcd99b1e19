/** The pages of statements of account. */
@NullMarked
package io.kedang.statement.web;

import org.jspecify.annotations.NullMarked;
