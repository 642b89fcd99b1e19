-- What the bank says came in and went out, each line once. A person decides which customer paid and what for.
create table bank_line (
    id          uuid           primary key,
    import      uuid           not null,
    row_number  integer        not null,
    base        bytea          not null check (octet_length(base) = 32),
    ordinal     smallint       not null check (ordinal > 0),
    day         date           not null,
    amount      numeric(19, 2) not null check (amount <> 0),
    currency    text           not null check (length(currency) = 3),
    payer       text           not null check (length(payer) <= 200),
    -- of the payer's account only what finds it again and what a person recognises it by
    payer_blind bytea,
    payer_tail  text           not null default '' check (length(payer_tail) <= 4),
    reference   text           not null check (length(reference) <= 500),
    serial      text           not null check (length(serial) <= 90),
    state       text           not null check (state in ('OPEN', 'POSTED', 'ASIDE', 'PAID_OUT')),
    attempts    smallint       not null default 0,
    card_id     uuid           references card,
    entry_id    uuid           unique references ledger_entry,
    reason      text           check (length(reason) <= 500),
    decided_by  uuid,
    decided_acted_by uuid,
    decided_at  timestamptz,
    constraint bank_line_once unique (base, ordinal),
    check ((state = 'POSTED') = (entry_id is not null)),
    check (state in ('OPEN', 'PAID_OUT') or decided_by is not null)
);
comment on column bank_line.base is 'what tells lines apart: a hash of all that the bank says about it';
comment on column bank_line.ordinal is 'counts lines of which the bank says the same';
comment on column bank_line.attempts is 'how often it was posted and taken back again';
create index bank_line_state on bank_line (state, day desc, id desc);
create index bank_line_import on bank_line (import, base);

-- From which accounts customers have paid, as persons have confirmed: found by exact match only.
create table bank_payer (
    blind       bytea       not null check (octet_length(blind) = 32),
    card_id     uuid        not null references card,
    paid_on     date        not null,
    primary key (blind, card_id)
);

-- Which of all customers owe exactly such an amount.
create index ledger_item_open_amount on ledger_item (open) where open > 0 and side = 'DEBIT';
