-- Customers to whom more was shipped than their credit allows: one case at a time, judged by finance.
create table credit_overrun (
    id            uuid        primary key,
    card_id       uuid        not null references ledger_account,
    opened_at     timestamptz not null,
    outcome       text        check (outcome in ('ACCEPTED', 'HELD', 'PROPOSED')),
    said          text        check (length(said) <= 1000),
    judged_by     uuid,
    judged_deputy uuid,
    judged_at     timestamptz,
    constraint credit_overrun_judged check ((outcome is null) = (judged_at is null))
);
create unique index credit_overrun_open on credit_overrun (card_id) where judged_at is null;
create index credit_overrun_card on credit_overrun (card_id, opened_at desc);
create index credit_overrun_list on credit_overrun (opened_at desc, id desc) where judged_at is null;
revoke delete, truncate on credit_overrun from ${app_role};

-- Posted shipments that had left beyond the limit or in spite of a hold.
create table credit_flag (
    entry_id     uuid           primary key references ledger_entry,
    card_id      uuid           not null references ledger_account,
    ground       text           not null check (ground in ('BEYOND_LIMIT', 'ON_HOLD')),
    credit_limit numeric(19, 2) not null,
    exposure     numeric(19, 2) not null,
    overrun      uuid           not null references credit_overrun,
    flagged_at   timestamptz    not null
);
comment on column credit_flag.exposure is 'with this shipment';
create index credit_flag_card on credit_flag (card_id, flagged_at desc);
create index credit_flag_overrun on credit_flag (overrun);
revoke update, delete, truncate on credit_flag from ${app_role};
