/** The pages of the company's money. */
@NullMarked
package io.kedang.finance.web;

import org.jspecify.annotations.NullMarked;
