-- The check of a month: a salesperson goes through the own archived cards.
create table monthly_check (
    id       uuid primary key,
    employee uuid        not null,
    keeper   uuid        not null,
    team     uuid        not null,
    month    date        not null check (extract(day from month) = 1),
    -- the evidence chosen last: proposed for the next card
    evidence text        not null default 'PHONE',
    begun_at timestamptz not null,
    ended_at timestamptz,
    outcome  text check (outcome in ('HANDED_IN', 'OVERTAKEN')),
    reason   text,
    ended_by uuid,
    acted_by uuid,
    unique (employee, month),
    check ((ended_at is null) = (outcome is null))
);
comment on column monthly_check.employee is 'for whom it was begun';
comment on column monthly_check.keeper is 'who has it in hand: a successor after the employee has left';
comment on column monthly_check.reason is 'why it was handed in with cards left open';
create index monthly_check_keeper on monthly_check (keeper) where ended_at is null;
create index monthly_check_month on monthly_check (month, team, employee);

-- A card of a check, and what was found about it. Those whose card is the keeper's no more count only when answered.
create table check_row (
    check_id     uuid not null references monthly_check,
    card_id      uuid not null references card,
    place        int  not null,
    answer       text check (answer in ('UNCHANGED', 'CHANGED', 'LOST')),
    evidence     text,
    confirmation uuid references confirmation,
    change_id    uuid,
    note         text,
    answered_by  uuid,
    acted_by     uuid,
    answered_at  timestamptz,
    primary key (check_id, card_id),
    check ((answer is null) = (answered_at is null)),
    check ((answer is not distinct from 'LOST') = (note is not null))
);
create unique index check_row_place on check_row (check_id, place);
create index check_row_card on check_row (card_id, answered_at desc) where answer is not null;
comment on column check_row.place is 'the stalest first, as things were when the check began';
create index check_row_lost on check_row (answered_at desc, card_id) where answer = 'LOST';
