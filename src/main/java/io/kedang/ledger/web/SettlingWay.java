package io.kedang.ledger.web;

/** How a form says what an entry settles. */
enum SettlingWay {
    OLDEST_FIRST,
    NAMED,
    LATER
}
