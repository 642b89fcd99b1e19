-- May this ship? Every question with its answer, and what was known then.
create table credit_question (
    id           uuid           primary key,
    card_id      uuid           not null references ledger_account,
    document     text           not null check (length(document) between 1 and 100),
    amount       numeric(19, 2) not null check (amount > 0),
    answer       text           not null check (answer in ('YES', 'NO')),
    ground       text           not null check (ground in ('WITHIN_LIMIT', 'ALLOWED', 'BEYOND_LIMIT', 'ON_HOLD')),
    credit_limit numeric(19, 2) not null,
    balance      numeric(19, 2) not null,
    released     numeric(19, 2) not null,
    asked_by     uuid           not null,
    asked_deputy uuid,
    asked_at     timestamptz    not null
);
comment on column credit_question.released is 'before this shipment';
create index credit_question_card on credit_question (card_id, asked_at desc, id desc);
create index credit_question_asker on credit_question (asked_by, asked_at desc, id desc);
create index credit_question_refused on credit_question (asked_at desc, id desc) where answer = 'NO';
revoke update, delete, truncate on credit_question from ${app_role};

-- Shipments that may leave and are not posted yet count against the limit, until a day.
create table credit_release (
    id           uuid           primary key references credit_question,
    card_id      uuid           not null references ledger_account,
    document     text           not null,
    amount       numeric(19, 2) not null check (amount > 0),
    open         numeric(19, 2) not null,
    until        date           not null,
    state        text           not null check (state in ('OPEN', 'POSTED', 'EXPIRED', 'GIVEN_BACK')),
    ended_at     timestamptz,
    ended_by     uuid,
    ended_deputy uuid,
    constraint credit_release_amount check (open between 0 and amount),
    constraint credit_release_ended check ((state = 'OPEN') = (ended_at is null))
);
create unique index credit_release_document on credit_release (card_id, document) where state = 'OPEN';
create index credit_release_until on credit_release (until) where state = 'OPEN';
create index credit_release_card on credit_release (card_id, until desc);
revoke delete, truncate on credit_release from ${app_role};

-- Which posted shipment used which release; a reversal gives it back with a negative amount.
create table credit_release_use (
    release  uuid           not null references credit_release,
    entry_id uuid           not null references ledger_entry,
    amount   numeric(19, 2) not null check (amount <> 0),
    primary key (release, entry_id)
);
create index credit_release_use_entry on credit_release_use (entry_id);
revoke update, delete, truncate on credit_release_use from ${app_role};
