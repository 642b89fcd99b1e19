package io.kedang.worklist.web;

/** An entry of a select. */
record Choice(String code, String label) {}
