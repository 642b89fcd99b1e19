/** Signing in and out over HTTP, one's own settings, the administrator's pages. */
@NullMarked
package io.kedang.identity.web;

import org.jspecify.annotations.NullMarked;
