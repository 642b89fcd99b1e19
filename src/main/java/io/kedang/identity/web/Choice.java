package io.kedang.identity.web;

/** One choice of a list. */
record Choice(String code, String label) {}
