-- Customers that are watched because they are a risk. Texts are in the clear: what is sealed on a card is refused in them.
create table risk_watch (
    id              uuid primary key,
    card_id         uuid        not null references card,
    reason          text        not null,
    seen            text        not null,
    rule_key        text,
    state           text        not null check (state in ('RAISED', 'WATCHED', 'ENDING', 'ENDED', 'DISMISSED')),
    raised_by       uuid,
    raised_deputy   uuid,
    raised_at       timestamptz not null,
    watched_at      timestamptz,
    proposed_by     uuid,
    proposed_deputy uuid,
    ended_at        timestamptz,
    next_visit_on   date,
    next_report_on  date,
    version         bigint      not null default 0,
    check ((raised_by is null) = (rule_key is not null)),
    check ((state in ('ENDED', 'DISMISSED')) = (ended_at is not null))
);
comment on column risk_watch.raised_by is 'empty when a rule found it';
comment on column risk_watch.next_visit_on is 'chosen at random and shown to nobody';
comment on column risk_watch.next_report_on is 'empty while the report waits to be written';

-- One open watch for each card; the same rule finds the same risk once.
create unique index risk_watch_one_open on risk_watch (card_id) where state in ('RAISED', 'WATCHED', 'ENDING');
create unique index risk_watch_rule on risk_watch (card_id, rule_key) where rule_key is not null;
-- What rules found while a watch was open anyway.
create table risk_rule (
    card_id  uuid not null references card,
    rule_key text not null,
    primary key (card_id, rule_key)
);
create index risk_watch_card on risk_watch (card_id, raised_at desc);
create index risk_watch_open on risk_watch (raised_at desc, id desc) where state in ('RAISED', 'WATCHED', 'ENDING');
create index risk_watch_raised on risk_watch (raised_at desc, id desc);
-- What the daily round looks for.
create index risk_watch_visit on risk_watch (next_visit_on, id) where state in ('WATCHED', 'ENDING');
create index risk_watch_report on risk_watch (next_report_on, id) where state = 'WATCHED';

-- What must be so before the watch ends.
create table risk_criterion (
    id         uuid primary key,
    watch      uuid not null references risk_watch,
    place      int  not null,
    text       text not null,
    met_by     uuid,
    met_deputy uuid,
    met_at     timestamptz
);
create index risk_criterion_watch on risk_criterion (watch, place);

-- Who does what by when.
create table risk_duty (
    id          uuid primary key,
    watch       uuid        not null references risk_watch,
    what        text        not null,
    person      uuid        not null,
    due_on      date        not null,
    made_at     timestamptz not null,
    done_by     uuid,
    done_deputy uuid,
    done_at     timestamptz,
    note        text,
    dropped_at  timestamptz,
    reminded_at timestamptz,
    told_at     timestamptz,
    check (done_at is null or dropped_at is null)
);
comment on column risk_duty.told_at is 'when manager and salesperson heard that it is late';
create index risk_duty_watch on risk_duty (watch, due_on);
create index risk_duty_person on risk_duty (person, due_on) where done_at is null and dropped_at is null;
create index risk_duty_due on risk_duty (due_on, id) where done_at is null and dropped_at is null and told_at is null;

-- Irregular visits, each asked for on a day that the customer cannot foresee.
create table risk_visit (
    id          uuid primary key,
    watch       uuid        not null references risk_watch,
    asked_on    date        not null,
    done_by     uuid,
    done_deputy uuid,
    done_at     timestamptz,
    visited_on  date,
    trend       text,
    found       text,
    needed      text,
    spared_at   timestamptz,
    check ((done_at is null) = (found is null)),
    check (done_at is null or spared_at is null)
);
create index risk_visit_watch on risk_visit (watch, asked_on desc);

-- What the leader was told: the manager's words and what there was then.
create table risk_report (
    id            uuid primary key,
    watch         uuid        not null references risk_watch,
    number        int         not null,
    said          text        not null,
    trend         text,
    findings      int         not null,
    duties_open   int         not null,
    duties_late   int         not null,
    criteria      int         not null,
    criteria_met  int         not null,
    reported_by   uuid        not null,
    reported_deputy uuid,
    reported_at   timestamptz not null,
    unique (watch, number)
);
create index risk_report_at on risk_report (reported_at desc, id desc);

-- Everything that happened to a watch, in the order it happened.
create table risk_event (
    id       bigint generated always as identity primary key,
    watch    uuid        not null references risk_watch,
    what     text        not null,
    actor    uuid,
    acted_by uuid,
    said     text,
    at       timestamptz not null
);
create index risk_event_watch on risk_event (watch, id);

revoke update, delete, truncate on risk_event, risk_report from ${app_role};
revoke delete, truncate on risk_watch, risk_criterion, risk_duty, risk_visit from ${app_role};
