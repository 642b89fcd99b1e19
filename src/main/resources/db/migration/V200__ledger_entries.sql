-- The detailed ledger of a customer: what was shipped, received, returned, charged and written off. Entries are never
-- changed; what was wrong is reversed by an entry of its own.
create table ledger_entry (
    id            uuid           primary key,
    card_id       uuid           not null references ledger_account,
    line          bigint         not null,
    kind          text           not null check (kind in
                      ('SHIPMENT', 'RECEIPT', 'RETURN', 'CREDIT_NOTE', 'FEE', 'WRITE_OFF', 'REVERSAL')),
    source        text           not null check (length(source) between 1 and 40),
    document      text           not null check (length(document) between 1 and 100),
    document_date date           not null,
    posted_on     date           not null,
    amount        numeric(19, 2) not null check (amount <> 0),
    balance       numeric(19, 2) not null,
    reverses      uuid           unique references ledger_entry,
    note          text           not null default '' check (length(note) <= 500),
    posted_by     uuid           not null,
    posted_at     timestamptz    not null,
    constraint ledger_entry_document unique (source, document),
    constraint ledger_entry_line unique (card_id, line),
    constraint ledger_entry_reverses check ((kind = 'REVERSAL') = (reverses is not null)),
    constraint ledger_entry_sign check (
        case when kind in ('SHIPMENT', 'FEE') then amount > 0
             when kind = 'REVERSAL' then true
             else amount < 0 end)
);
comment on column ledger_entry.line is 'counts the entries of one customer from 1 without gaps, in the order of posting';
comment on column ledger_entry.amount is 'above zero what the customer owes more, below zero what the customer owes less';
comment on column ledger_entry.balance is 'what the customer owes after this line';
comment on column ledger_entry.posted_on is 'the day for which it counts; decides the month';
create index ledger_entry_posted on ledger_entry (card_id, posted_on, line);
create index ledger_entry_kind on ledger_entry (kind, posted_on);
revoke update, delete, truncate on ledger_entry from ${app_role};

-- What was in a shipment or came back with a return.
create table ledger_product_line (
    entry_id uuid           not null references ledger_entry,
    line     smallint       not null check (line > 0),
    product  text           not null check (length(product) between 1 and 100),
    quantity numeric(15, 3) not null check (quantity > 0),
    unit     text           not null check (length(unit) <= 20),
    price    numeric(19, 4) not null check (price >= 0),
    amount   numeric(19, 2) not null check (amount >= 0),
    primary key (entry_id, line)
);
revoke update, delete, truncate on ledger_product_line from ${app_role};

-- The parts of an entry that are settled one by one: each instalment of a shipment, else the whole. What is still open
-- is derived from the allocations and kept with them, so that nothing can be allocated beyond it.
create table ledger_item (
    entry_id   uuid           not null references ledger_entry,
    part       smallint       not null check (part > 0),
    card_id    uuid           not null,
    side       text           not null check (side in ('DEBIT', 'CREDIT')),
    posted_on  date           not null,
    due_on     date           not null check (due_on >= posted_on or side = 'DEBIT'),
    amount     numeric(19, 2) not null check (amount > 0),
    open       numeric(19, 2) not null,
    settled_on date,
    primary key (entry_id, part),
    constraint ledger_item_open check (open between 0 and amount),
    constraint ledger_item_settled check ((open = 0) = (settled_on is not null))
);
comment on column ledger_item.due_on is 'of a credit the day it was posted';
comment on column ledger_item.settled_on is 'the day of the last allocation, once nothing is open';
create index ledger_item_open_items on ledger_item (card_id, side, due_on) where open > 0;
create index ledger_item_due on ledger_item (due_on, card_id) where open > 0 and side = 'DEBIT';
create index ledger_item_unallocated on ledger_item (posted_on, card_id) where open > 0 and side = 'CREDIT';
create index ledger_item_settled on ledger_item (settled_on) where settled_on is not null;

-- Which credit pays which debit. Taking one back is a row of its own with the negative amount.
create table ledger_allocation (
    id           uuid           primary key,
    card_id      uuid           not null,
    credit_entry uuid           not null,
    credit_part  smallint       not null default 1,
    debit_entry  uuid           not null,
    debit_part   smallint       not null,
    amount       numeric(19, 2) not null check (amount <> 0),
    effective_on date           not null,
    takes_back   uuid           unique references ledger_allocation,
    made_by      uuid           not null,
    made_at      timestamptz    not null,
    foreign key (credit_entry, credit_part) references ledger_item,
    foreign key (debit_entry, debit_part) references ledger_item,
    constraint ledger_allocation_takes_back check ((amount < 0) = (takes_back is not null))
);
comment on column ledger_allocation.effective_on is 'not before either entry was posted';
create index ledger_allocation_credit on ledger_allocation (credit_entry, credit_part, effective_on);
create index ledger_allocation_debit on ledger_allocation (debit_entry, debit_part, effective_on);
revoke update, delete, truncate on ledger_allocation from ${app_role};

-- One row per account: what it stands at, and the lock under which its entries are posted and allocated.
create table ledger_standing (
    card_id uuid           primary key references ledger_account,
    lines   bigint         not null default 0,
    balance numeric(19, 2) not null default 0
);
insert into ledger_standing (card_id) select card_id from ledger_account;

-- Until which day the books are closed, always the last of a month; a single row.
create table ledger_books (
    one            boolean primary key default true check (one),
    closed_through date    check (closed_through = (date_trunc('month', closed_through) + interval '1 month - 1 day')::date)
);
insert into ledger_books default values;
revoke insert, delete, truncate on ledger_books from ${app_role};

-- Who closed which month, who asked to open it again, and who did.
create table ledger_book_event (
    id     uuid        primary key,
    month  date        not null check (extract(day from month) = 1),
    event  text        not null check (event in ('CLOSED', 'REOPENING_ASKED', 'REOPENING_REFUSED', 'REOPENED')),
    reason text        not null check (length(reason) <= 500),
    by     uuid        not null,
    at     timestamptz not null
);
create index ledger_book_event_month on ledger_book_event (month, at);
revoke update, delete, truncate on ledger_book_event from ${app_role};
