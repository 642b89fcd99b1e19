package io.kedang.receivables;

import io.kedang.ledger.Standing;

/** A case that is held for changing, with what its customer's ledger stands at meanwhile. */
record HeldCase(ReceivableCase about, Standing standing) {}
