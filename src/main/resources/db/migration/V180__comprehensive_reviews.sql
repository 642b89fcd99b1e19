-- One comprehensive review of a team's customers in one period: what was proposed, what the manager decided and why.
create table review (
    id              uuid        primary key,
    team            uuid        not null references team,
    period          text        not null check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    day             date        not null,
    state           text        not null check (state in ('COMPUTING', 'DECIDING', 'DECIDED', 'READ', 'EMPTY')),
    previous        uuid        references review,
    begun_at        timestamptz not null,
    proposed        boolean     not null default false,
    computed_up_to  text,
    computed_at     timestamptz,
    decided_at      timestamptz,
    decided_by      uuid,
    decided_acted_by uuid,
    read_at         timestamptz,
    read_by         uuid,
    read_acted_by   uuid,
    remarks         text        check (length(remarks) <= 2000),
    version         bigint      not null default 0,
    unique (team, period)
);
comment on column review.period is 'the month in which it fell due';
comment on column review.previous is 'the team''s review before this one';
comment on column review.proposed is 'the grades of the whole team are proposed; the lines are being made from them';
create index review_latest on review (period desc, id);
create index review_of_team on review (team, period desc);

create table review_line (
    review          uuid          not null references review,
    card            uuid          not null references card,
    kind            text          not null,
    place           smallint      not null,
    weight          numeric(19,2) not null,
    kinds           text[]        not null,
    before          jsonb,
    proposed        jsonb         not null,
    after           jsonb         not null,
    standing_until  date,
    why             jsonb         not null,
    year            integer,
    amount          numeric(19,2),
    amount_before   numeric(19,2),
    growth          numeric(19,1),
    important       boolean       not null generated always as
        (after ->> 'importance' = 'IMPORTANT' or after ->> 'level' = 'K') stored,
    risky           boolean       not null generated always as (after ->> 'risk' <> 'NONE') stored,
    sudden          boolean       not null,
    reason_needed   boolean       not null,
    decision        text          check (decision in ('ACCEPTED', 'KEPT', 'OVERRIDDEN')),
    reason          text          check (length(reason) <= 1000),
    overridden_until date,
    observed_until  date,
    decided_at      timestamptz,
    decided_by      uuid,
    decided_acted_by uuid,
    version         integer       not null default 0,
    primary key (review, card),
    check ((decision is null) = (decided_by is null)),
    check (decision is distinct from 'OVERRIDDEN' or reason is not null and overridden_until is not null),
    check (decision is distinct from 'KEPT' or standing_until is not null),
    check (decision is null or not reason_needed or reason is not null)
);
comment on column review_line.kind is 'what stands out most; place puts it in order';
comment on column review_line.weight is 'the larger of both amounts, negative, so that the largest comes first';
comment on column review_line.before is 'the grade that the customer had when it was proposed or, later, decided';
comment on column review_line.standing_until is 'until when the grade before stands against the rules';
comment on column review_line.amount is 'bought in that year, in 10 000 yuan, as the card says sales';
create index review_line_place on review_line (review, place, weight, card) include (kind, decision);
create index review_line_important on review_line (review, weight, card) where important;
create index review_line_risky on review_line (review, weight, card) where risky;
create index review_line_sudden on review_line (review, weight, card) where sudden;
create index review_line_observed on review_line (review, weight, card) where observed_until is not null;
create index review_line_of_card on review_line (card);

-- What a report tells, counted when it is handed in: it must stay as it was read.
create table review_count (
    review  uuid    not null references review,
    scale   text    not null,
    code    text    not null,
    cards   integer not null,
    amount  numeric(19,2) not null default 0,
    amount_before numeric(19,2) not null default 0,
    primary key (review, scale, code)
);

-- Customers under further observation: they come up in the next review whatever their grade does.
create table observation (
    card        uuid        primary key references card,
    review      uuid        not null references review,
    until       date        not null,
    reason      text        check (length(reason) <= 1000),
    set_at      timestamptz not null,
    set_by      uuid        not null,
    set_acted_by uuid
);
