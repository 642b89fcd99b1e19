-- What grading needs of a live revision, read from its content once: content is JSON, and all customers are compared.
create table card_figures (
    card_id      uuid primary key references card,
    -- the revision that was read
    revision     int not null,
    traded_since int,
    nature       text
);
create table yearly_purchase (
    card_id uuid           not null references card,
    year    int            not null,
    -- in 10,000 CNY
    amount  numeric(13, 2) not null check (amount >= 0),
    primary key (card_id, year)
);

-- Where classes end. One row: the company has one set of limits.
create table grading_limits (
    one             boolean primary key default true check (one),
    limit_a         numeric(4, 1) not null,
    limit_b         numeric(4, 1) not null,
    key_rank        numeric(4, 1) not null,
    fast            int           not null,
    shrink          int           not null,
    main_years      int           not null,
    share_margin    numeric(4, 1) not null,
    rank_margin     numeric(4, 1) not null,
    growth_margin   int           not null,
    override_months int           not null,
    version         bigint        not null default 0,
    check (limit_a < limit_b)
);
insert into grading_limits (limit_a, limit_b, key_rank, fast, shrink, main_years, share_margin, rank_margin,
                            growth_margin, override_months)
values (70, 90, 95, 30, -20, 3, 3, 1, 5, 12);
revoke delete, truncate on grading_limits from ${app_role};

-- The limits that a team's proposals of a review went by, and with how many customers they were compared.
create table grade_run (
    team        uuid           not null,
    period      date           not null,
    limits      jsonb          not null,
    customers   int            not null,
    turnover    numeric(17, 2) not null,
    computed_at timestamptz    not null,
    primary key (team, period)
);

-- What the rules say about a customer in a review, the figures they went by, and what became of it. The said classes
-- are those before the steadying: they differ while a class is kept at its limit.
create table grade_proposal (
    card_id      uuid           not null references card,
    period       date           not null,
    team         uuid           not null,
    abc          text           not null,
    importance   text           not null,
    level        text           not null,
    weight       text           not null,
    loyalty      text           not null,
    risk         text           not null,
    trend        text           not null,
    said_abc     text           not null,
    said_level   text           not null,
    said_trend   text           not null,
    -- ids of the rules that decided
    rules        text[]         not null,
    year         int,
    amount       numeric(13, 2) not null,
    before       numeric(13, 2),
    growth       int,
    share        numeric(4, 1),
    rank         numeric(4, 1),
    bought       int            not null,
    without      int            not null,
    years_traded int,
    payment      text           not null,
    standing     text           not null,
    decision     text check (decision in ('ACCEPTED', 'OVERRIDDEN')),
    decided_by   uuid,
    deputy       uuid,
    decided_at   timestamptz,
    primary key (card_id, period),
    check ((decision is null) = (decided_at is null))
);
create index grade_proposal_of_team on grade_proposal (team, period, amount desc, card_id desc);
create index grade_proposal_open on grade_proposal (team, period, amount desc, card_id desc) where decision is null;

-- The grade that a customer has. The amount is that of its last proposal: lists begin with the largest.
create table grade (
    card_id    uuid primary key references card,
    abc        text           not null,
    importance text           not null,
    level      text           not null,
    weight     text           not null,
    loyalty    text           not null,
    risk       text           not null,
    amount     numeric(13, 2) not null,
    period     date           not null,
    since      timestamptz    not null
);
create index grade_amount on grade (amount desc, card_id desc);
create index grade_importance on grade (importance, amount desc, card_id desc);
create index grade_level on grade (level, amount desc, card_id desc);
create index grade_risk on grade (risk, amount desc, card_id desc) where risk <> 'NONE';

-- A grade that stands against the rules, up to its last day.
create table grade_override (
    card_id uuid primary key references card,
    until   date        not null,
    reason  text        not null check (length(reason) between 1 and 1000),
    made_by uuid        not null,
    deputy  uuid,
    made_at timestamptz not null
);
create index grade_override_until on grade_override (until);

-- Every grade that a customer was given.
create table grade_event (
    id         bigint generated always as identity primary key,
    card_id    uuid        not null references card,
    what       text        not null check (what in ('ACCEPTED', 'OVERRIDDEN', 'OVERRIDE_ENDED')),
    period     date        not null,
    abc        text        not null,
    importance text        not null,
    level      text        not null,
    weight     text        not null,
    loyalty    text        not null,
    risk       text        not null,
    reason     text,
    until      date,
    -- nobody when an override came to its end
    actor      uuid,
    deputy     uuid,
    at         timestamptz not null
);
create index grade_event_card on grade_event (card_id, id);
revoke update, delete, truncate on grade_event from ${app_role};

-- What the credit assessment of a card comes to, and who said so.
create table credit_standing (
    card_id  uuid primary key references card,
    standing text        not null check (standing in ('GOOD', 'FAIR', 'POOR')),
    note     text        not null check (length(note) <= 300),
    kept_by  uuid        not null,
    deputy   uuid,
    since    timestamptz not null
);
create table credit_standing_event (
    id       bigint generated always as identity primary key,
    card_id  uuid        not null references card,
    standing text        not null,
    note     text        not null,
    kept_by  uuid        not null,
    deputy   uuid,
    at       timestamptz not null
);
create index credit_standing_event_card on credit_standing_event (card_id, id);
revoke update, delete, truncate on credit_standing_event from ${app_role};
