package io.kedang.visit.web;

import java.time.Instant;

/** What the page is told after a draft saved itself. */
record Saved(Instant savedAt, long version) {}
