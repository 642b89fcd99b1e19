-- What finance or the leader gives up: posted at once up to a limit, beyond it when a second person agrees.
create table ledger_write_off (
    id              uuid           primary key,
    number          bigint         not null unique,
    card_id         uuid           not null references ledger_account,
    amount          numeric(19, 2) not null check (amount > 0),
    reason          text           not null check (length(reason) between 1 and 500),
    state           text           not null check (state in ('ASKED', 'POSTED', 'REFUSED')),
    asked_by        uuid           not null,
    asked_deputy    uuid,
    asked_at        timestamptz    not null,
    decided_by      uuid,
    decided_deputy  uuid,
    decided_at      timestamptz,
    decision_reason text           not null default '' check (length(decision_reason) <= 500),
    entry_id        uuid           references ledger_entry,
    version         bigint         not null default 0,
    constraint ledger_write_off_posted check ((state = 'POSTED') = (entry_id is not null)),
    constraint ledger_write_off_decided check ((decided_by is null) = (decided_at is null)),
    constraint ledger_write_off_other_eyes check (decided_by <> asked_by)
);
comment on column ledger_write_off.decided_by is 'empty when it was posted by one person alone';
create sequence ledger_write_off_number;
create unique index ledger_write_off_one_waits on ledger_write_off (card_id) where state = 'ASKED';
create index ledger_write_off_card on ledger_write_off (card_id, asked_at desc);
revoke delete, truncate on ledger_write_off from ${app_role};

-- Of which items so much is given up.
create table ledger_write_off_share (
    write_off uuid           not null references ledger_write_off,
    entry_id  uuid           not null,
    part      smallint       not null,
    amount    numeric(19, 2) not null check (amount > 0),
    primary key (write_off, entry_id, part),
    foreign key (entry_id, part) references ledger_item
);
revoke update, delete, truncate on ledger_write_off_share from ${app_role};
