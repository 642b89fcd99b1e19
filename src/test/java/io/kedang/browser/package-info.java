/**
 * The application as people use it: a real Chromium in front of the running server. The server answers on a free port,
 * everything is reached through pages only; what a test needs beforehand is brought about by {@link
 * io.kedang.browser.PreparedCards} through the same use cases.
 */
package io.kedang.browser;
