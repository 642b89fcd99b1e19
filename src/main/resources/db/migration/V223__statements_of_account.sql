-- Statements of account: what a customer is told to owe at the end of a month. They stay as they were issued, whatever
-- is posted later; a new one takes the place of one that is outdated, and names it.
create table statement_series (
    year     integer primary key,
    last_seq bigint  not null check (last_seq > 0)
);
comment on table statement_series is 'the numbers of a year have no gap: whoever takes some makes the others wait';

-- The statements of a month, issued for all customers at once.
create table statement_run (
    id           uuid        primary key,
    month        date        not null check (extract(day from month) = 1),
    begun_by     uuid        not null,
    begun_deputy uuid,
    begun_at     timestamptz not null,
    accounts     integer     not null,
    looked       integer     not null default 0,
    issued       integer     not null default 0,
    failed       integer     not null default 0,
    last_card    uuid,
    ended_at     timestamptz
);
comment on column statement_run.accounts is 'how many there were to look at when it began';
comment on column statement_run.last_card is 'up to which it has looked, in the order of the cards';
create unique index statement_run_open on statement_run (month) where ended_at is null;
create index statement_run_begun on statement_run (begun_at desc);
revoke delete, truncate on statement_run from ${app_role};

create table statement (
    id            uuid           primary key,
    card_id       uuid           not null references ledger_account,
    month         date           not null check (extract(day from month) = 1),
    number        text           not null unique,
    year          integer        not null,
    seq           bigint         not null check (seq > 0),
    state         text           not null check (state in ('ISSUED', 'OBJECTED', 'SETTLED', 'CONFIRMED', 'REPLACED')),
    customer      text           not null,
    archive_number text          not null,
    language      text           not null,
    currency      text           not null check (currency ~ '^[A-Z]{3}$'),
    opening       numeric(19, 2) not null,
    charged       numeric(19, 2) not null check (charged >= 0),
    credited      numeric(19, 2) not null check (credited >= 0),
    closing       numeric(19, 2) not null,
    not_due       numeric(19, 2) not null,
    late_30       numeric(19, 2) not null,
    late_60       numeric(19, 2) not null,
    late_90       numeric(19, 2) not null,
    late_more     numeric(19, 2) not null,
    unallocated   numeric(19, 2) not null,
    entries       integer        not null check (entries >= 0),
    ledger_line   bigint         not null,
    issued_by     uuid           not null,
    issued_deputy uuid,
    issued_at     timestamptz    not null,
    run           uuid           references statement_run,
    replaces      uuid           unique references statement,
    reason        text           not null default '' check (length(reason) <= 500),
    constraint statement_series_number unique (year, seq),
    constraint statement_adds_up check (opening + charged - credited = closing),
    constraint statement_ages check (not_due + late_30 + late_60 + late_90 + late_more - unallocated = closing),
    constraint statement_reason check ((replaces is null) = (reason = ''))
);
comment on column statement.ledger_line is 'the last line of the account that was known when it was issued';
comment on column statement.state is 'the one thing about a statement that changes';
-- One that counts for a customer and a month.
create unique index statement_valid on statement (card_id, month) where state <> 'REPLACED';
create index statement_of_card on statement (card_id, month desc, year desc, seq desc);
create index statement_listed on statement (year desc, seq desc);
create index statement_by_month on statement (month, year desc, seq desc);
create index statement_waiting on statement (state, year desc, seq desc) where state in ('ISSUED', 'OBJECTED', 'SETTLED');
revoke update, delete, truncate on statement from ${app_role};
grant update (state) on statement to ${app_role};

create table statement_line (
    statement     uuid           not null references statement,
    place         integer        not null check (place > 0),
    entry_id      uuid           not null,
    kind          text           not null,
    document      text           not null,
    reverses      text           not null default '',
    document_date date           not null,
    posted_on     date           not null,
    amount        numeric(19, 2) not null,
    balance       numeric(19, 2) not null,
    primary key (statement, place)
);
comment on column statement_line.reverses is 'the document that a reversal takes back';
revoke update, delete, truncate on statement_line from ${app_role};

-- What went wrong with single customers of a run; the others had theirs all the same.
create table statement_run_failure (
    run     uuid not null references statement_run,
    card_id uuid not null,
    primary key (run, card_id)
);
revoke update, delete, truncate on statement_run_failure from ${app_role};
