/** Requests and responses of every page: policy, access rules, errors. */
@NullMarked
package io.kedang.page.web;

import org.jspecify.annotations.NullMarked;
