-- Customers to whom nothing leaves: for each reason one hold at a time.
create table credit_hold (
    id            uuid        primary key,
    card_id       uuid        not null references ledger_account,
    reason        text        not null check (reason in ('ARREARS', 'BROKEN_PROMISE', 'OVERRUN', 'DISPUTE', 'RISK', 'OTHER')),
    note          text        not null check (length(note) <= 1000),
    placed_by     uuid,
    placed_deputy uuid,
    placed_at     timestamptz not null,
    ended_by      uuid,
    ended_deputy  uuid,
    ended_at      timestamptz,
    end_note      text        check (length(end_note) <= 1000),
    constraint credit_hold_ended check ((ended_at is null) = (end_note is null))
);
comment on column credit_hold.placed_by is 'empty when a rule placed it';
comment on column credit_hold.ended_by is 'empty when its reason was gone, such as by a payment';
create unique index credit_hold_open on credit_hold (card_id, reason) where ended_at is null;
create index credit_hold_list on credit_hold (placed_at desc, id desc) where ended_at is null;
create index credit_hold_card on credit_hold (card_id, placed_at desc);
revoke delete, truncate on credit_hold from ${app_role};

-- One shipment that may leave beyond the limit or in spite of a hold, until a day.
create table credit_allowance (
    id             uuid           primary key,
    card_id        uuid           not null references ledger_account,
    amount         numeric(19, 2) not null check (amount > 0),
    until          date           not null,
    reason         text           not null check (length(reason) <= 1000),
    allowed_by     uuid           not null,
    allowed_deputy uuid,
    allowed_at     timestamptz    not null,
    used_by        uuid           unique,
    used_at        timestamptz,
    constraint credit_allowance_used check ((used_by is null) = (used_at is null))
);
comment on column credit_allowance.used_by is 'the question that it answered';
create index credit_allowance_card on credit_allowance (card_id, allowed_at desc);
create index credit_allowance_open on credit_allowance (card_id, until) where used_by is null;
revoke delete, truncate on credit_allowance from ${app_role};
