-- What customers say to their statements.
create table statement_scan (
    id         uuid    primary key,
    statement  uuid    not null references statement,
    media_type text    not null,
    size       integer not null,
    sealed     bytea   not null
);
comment on column statement_scan.sealed is 'encrypted, for it shows stamps and signatures';
revoke update, delete, truncate on statement_scan from ${app_role};

create table statement_confirmation (
    statement       uuid        primary key references statement,
    by_whom         text        not null check (length(by_whom) between 1 and 100),
    on_day          date        not null,
    means           text        not null,
    note            text        not null check (length(note) <= 1000),
    scan            uuid        references statement_scan,
    recorded_by     uuid        not null,
    recorded_deputy uuid,
    recorded_at     timestamptz not null
);
revoke update, delete, truncate on statement_confirmation from ${app_role};

create table statement_objection (
    id              uuid        primary key,
    statement       uuid        not null references statement,
    by_whom         text        not null check (length(by_whom) between 1 and 100),
    on_day          date        not null,
    means           text        not null,
    amount          numeric(19, 2) check (amount > 0),
    reason          text        not null check (length(reason) between 1 and 1000),
    recorded_by     uuid        not null,
    recorded_deputy uuid,
    recorded_at     timestamptz not null,
    outcome         text        check (outcome in ('REVERSED', 'CREDITED', 'EXPLAINED')),
    said            text        check (length(said) <= 1000),
    settled_by      uuid,
    settled_deputy  uuid,
    settled_at      timestamptz,
    constraint statement_objection_settled check (
        (settled_at is null) = (outcome is null) and (settled_at is null) = (settled_by is null)
        and (settled_at is null) = (said is null))
);
comment on column statement_objection.amount is 'in dispute, where the customer named one';
create unique index statement_objection_open on statement_objection (statement) where settled_at is null;
create index statement_objection_statement on statement_objection (statement, recorded_at);
revoke delete, truncate on statement_objection from ${app_role};

-- The lines of the statement that the customer objects to; none when it is about what is missing.
create table statement_objection_line (
    objection uuid    not null references statement_objection,
    place     integer not null,
    primary key (objection, place)
);
revoke update, delete, truncate on statement_objection_line from ${app_role};

-- The entries with which the ledger was put right.
create table statement_settling_entry (
    objection uuid not null references statement_objection,
    entry_id  uuid not null,
    primary key (objection, entry_id)
);
revoke update, delete, truncate on statement_settling_entry from ${app_role};
