-- From when on arrears are followed up; a single row, changed by the administrator.
create table receivables_tolerance (
    one     boolean        primary key default true check (one),
    days    int            not null check (days between 0 and 365),
    amount  numeric(19, 2) not null check (amount >= 0),
    version int            not null default 0
);
comment on column receivables_tolerance.days is 'a case is opened when something is late by more than so many days';
comment on column receivables_tolerance.amount is 'and when more than this, in the currency of the account, is overdue';
insert into receivables_tolerance (days, amount) values (3, 100.00);
revoke insert, delete, truncate on receivables_tolerance from ${app_role};

-- Following up what one customer owes beyond its day, until it is paid or decided on otherwise.
create table receivables_case (
    id             uuid           primary key,
    card_id        uuid           not null references ledger_account,
    step           text           not null check (step in
                       ('REMINDING', 'REMINDED', 'COLLECTING', 'PROMISED', 'SETTLING', 'IN_PLAN', 'ON_HOLD', 'DECIDING',
                        'MORE_TIME', 'AT_LAW', 'WRITING_OFF', 'CLEARED', 'WRITTEN_OFF')),
    stage          text           not null check (stage in ('REMINDER', 'VISIT', 'PROMISE', 'MANAGER', 'LEADER', 'LAW')),
    rule           text           not null,
    by_figures     text           not null check (by_figures in ('REMINDER', 'VISIT', 'MANAGER', 'LEADER')),
    tried          text           not null check (tried in ('NONE', 'REMINDER', 'VISIT', 'MANAGER')),
    awaited        date,
    overdue        numeric(19, 2) not null check (overdue >= 0),
    currency       text           not null check (length(currency) = 3),
    oldest_due_on  date           not null,
    broken         int            not null default 0 check (broken >= 0),
    write_off      uuid,
    opened_on      date           not null,
    opened_at      timestamptz    not null,
    looked_on      date           not null,
    ended_at       timestamptz,
    ended_on       date,
    version        bigint         not null default 0,
    constraint receivables_case_ended check (
        (ended_at is not null) = (step in ('CLEARED', 'WRITTEN_OFF')) and (ended_at is null) = (ended_on is null))
);
comment on column receivables_case.rule is 'of the decision table that put it at its stage last; empty when a person did';
comment on column receivables_case.by_figures is 'the stage that days, amount, grade and history alone would give';
comment on column receivables_case.tried is 'the last stage that came to nothing while the customer paid nothing';
comment on column receivables_case.awaited is 'the day that is waited for: of the letter, the promise, the hold, the time given';
comment on column receivables_case.looked_on is 'the day of the round that looked at it last';
create unique index receivables_case_open on receivables_case (card_id) where ended_at is null;
create index receivables_case_card on receivables_case (card_id, opened_at desc);
create index receivables_case_board on receivables_case (stage, oldest_due_on, id) where ended_at is null;
create index receivables_case_oldest on receivables_case (oldest_due_on, id) where ended_at is null;
create index receivables_case_looked on receivables_case (card_id, looked_on) where ended_at is null;
create index receivables_case_ended on receivables_case (ended_on desc, id desc) where ended_at is not null;

-- What a customer promised to pay and by when; the instalments of a plan are promises too.
create table receivables_promise (
    id          uuid           primary key,
    case_id     uuid           not null references receivables_case,
    card_id     uuid           not null,
    plan        uuid,
    part        smallint       not null default 1 check (part between 1 and 36),
    due_on      date           not null,
    judged_on   date           not null check (judged_on >= due_on),
    amount      numeric(19, 2) not null check (amount > 0),
    since_line  bigint         not null check (since_line >= 0),
    state       text           not null check (state in ('OPEN', 'KEPT', 'BROKEN', 'SETTLED', 'REPLACED')),
    received    numeric(19, 2),
    made_by     uuid           not null,
    made_deputy uuid,
    made_at     timestamptz    not null,
    decided_at  timestamptz,
    constraint receivables_promise_decided check ((state = 'OPEN') = (decided_at is null))
);
comment on column receivables_promise.plan is 'the plan of which it is an instalment';
comment on column receivables_promise.judged_on is 'when it is found kept or broken: some working days after the day itself, for what is on its way';
comment on column receivables_promise.since_line is 'receipts on later lines of the ledger count';
comment on column receivables_promise.received is 'what counted when it was decided';
create index receivables_promise_case on receivables_promise (case_id, due_on, part);
create index receivables_promise_open on receivables_promise (case_id, due_on, part) where state = 'OPEN';
create index receivables_promise_broken on receivables_promise (decided_at desc, id desc) where state = 'BROKEN';
create index receivables_promise_history on receivables_promise (card_id, decided_at) where state = 'BROKEN';

-- What was written to customers.
create table receivables_letter (
    id          uuid        primary key,
    case_id     uuid        not null references receivables_case,
    number      int         not null check (number > 0),
    language    text        not null check (length(language) between 2 and 10),
    means       text        not null check (means in ('LETTER', 'MAIL', 'MESSAGE')),
    subject     text        not null check (length(subject) between 1 and 200),
    body        text        not null check (length(body) between 1 and 5000),
    sent_on     date        not null,
    pay_by      date        not null,
    sent_by     uuid        not null,
    sent_deputy uuid,
    sent_at     timestamptz not null,
    constraint receivables_letter_number unique (case_id, number)
);
revoke update, delete, truncate on receivables_letter from ${app_role};

-- In which language a customer is written to; without a row in Chinese.
create table receivables_language (
    card_id  uuid primary key references ledger_account,
    language text not null check (length(language) between 2 and 10),
    version  int  not null default 0
);

-- Everything that happened to a case.
create table receivables_event (
    id       bigint      generated always as identity primary key,
    case_id  uuid        not null references receivables_case,
    what     text        not null check (length(what) between 1 and 40),
    actor    uuid,
    acted_by uuid,
    said     text        check (length(said) <= 2000),
    rule     text,
    amount   numeric(19, 2),
    day      date,
    at       timestamptz not null
);
create index receivables_event_case on receivables_event (case_id, id desc);
revoke update, delete, truncate on receivables_event from ${app_role};
