-- Whoever posts one document after the other sees the last ones.
create index ledger_entry_posted_by on ledger_entry (posted_by, posted_at desc, id);
