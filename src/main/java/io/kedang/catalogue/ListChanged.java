package io.kedang.catalogue;

/** Said in the transaction that changes a list, so that what is remembered of it is forgotten when that ends. */
record ListChanged(CodeList list) {}
