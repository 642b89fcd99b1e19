-- What was open on a day that is past is what is open now and what was allocated later. Days of both sides stand in the
-- allocation, so that those between the posting of an item and its settlement are found by one index.
alter table ledger_allocation add column debit_posted_on date, add column debit_due_on date, add column credit_posted_on date;
update ledger_allocation a
set debit_posted_on = d.posted_on, debit_due_on = d.due_on, credit_posted_on = c.posted_on
from ledger_item d, ledger_item c
where d.entry_id = a.debit_entry and d.part = a.debit_part and c.entry_id = a.credit_entry and c.part = a.credit_part;
alter table ledger_allocation
    alter column debit_posted_on set not null,
    alter column debit_due_on set not null,
    alter column credit_posted_on set not null,
    add constraint ledger_allocation_not_before_posting check (effective_on >= greatest(debit_posted_on, credit_posted_on));

create function take_days_of_items() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    select posted_on, due_on into new.debit_posted_on, new.debit_due_on
    from ledger_item where entry_id = new.debit_entry and part = new.debit_part;
    select posted_on into new.credit_posted_on
    from ledger_item where entry_id = new.credit_entry and part = new.credit_part;
    return new;
end $$;
create trigger ledger_allocation_days before insert on ledger_allocation
    for each row execute function take_days_of_items();

create index ledger_allocation_debit_open on ledger_allocation using gist (daterange(debit_posted_on, effective_on));
create index ledger_allocation_credit_open on ledger_allocation using gist (daterange(credit_posted_on, effective_on))
    where credit_posted_on < effective_on;
create index ledger_allocation_card on ledger_allocation (card_id, effective_on);

-- What is open now is read from the index alone.
drop index ledger_item_open_items;
create index ledger_item_open_items on ledger_item (card_id, side, due_on) include (posted_on, open) where open > 0;

-- How long an item has been due never changes: else a day that is past would.
revoke update on ledger_item from ${app_role};
grant update (open, settled_on, freed_on) on ledger_item to ${app_role};

-- Months in figures.
create index ledger_entry_month on ledger_entry (posted_on) include (card_id, kind, amount);
