-- A return visit: planned, made and handed in, collated by a department. What was found out is written once and stays.
create table visit (
    id              uuid primary key,
    card            uuid        not null references card,
    -- the card's team while it waits, the visitor's when it was handed in
    team            uuid        not null references team,
    state           text        not null check (state in ('PLANNED', 'HANDED_IN', 'COLLATED')),
    due_on          date        not null,
    -- null: planned by the schedule
    planned_by      uuid,
    planned_at      timestamptz not null,
    purpose         text        not null default '' check (length(purpose) <= 500),
    postponed       integer     not null default 0,
    visited_on      date,
    means           text check (means in ('ON_THE_SPOT', 'PHONE')),
    met_name        text,
    met_position    text,
    satisfaction    smallint check (satisfaction between 1 and 5),
    cooperation     text,
    needs           text,
    competitors     text,
    complaints      text,
    complained      boolean     not null default false,
    confirmed       text[],
    next_on         date,
    handed_in_by    uuid,
    handed_in_deputy uuid,
    handed_in_at    timestamptz,
    -- to which it was sent; null when no department collated then
    department      uuid references department,
    collated_by     uuid,
    collated_deputy uuid,
    collated_at     timestamptz,
    collation_note  text check (length(collation_note) <= 2000),
    confirmed_later text[],
    outdated_gone   boolean     not null default false,
    check ((state = 'PLANNED') = (handed_in_at is null)),
    check ((state = 'COLLATED') = (collated_at is not null)),
    check (handed_in_at is null or visited_on is not null and means is not null and met_name is not null
        and satisfaction is not null and handed_in_by is not null),
    check (collated_at is null or department is not null and collated_by is not null)
);
comment on column visit.handed_in_deputy is 'who did it for handed_in_by; null when that person did it in person';

-- One visit of a customer waits at a time; the others in the order they were made.
create unique index visit_planned on visit (card) where state = 'PLANNED';
create index visit_card on visit (card, handed_in_at desc);
create index visit_due on visit (due_on, id) where state = 'PLANNED';
create index visit_team_due on visit (team, due_on, id) where state = 'PLANNED';
create index visit_done on visit (handed_in_at desc, id desc) include (satisfaction, complained) where state <> 'PLANNED';
create index visit_team_done on visit (team, handed_in_at desc, id desc) include (satisfaction, complained)
    where state <> 'PLANNED';
create index visit_department_done on visit (department, handed_in_at desc, id desc) include (satisfaction, complained)
    where state <> 'PLANNED';

-- What is being written on a visit; like drafts of cards it saves itself.
create table visit_draft (
    visit    uuid primary key references visit on delete cascade,
    texts    jsonb       not null,
    saved_at timestamptz not null,
    writer   uuid,
    version  bigint      not null default 0
);

-- The customer was not met: why, and until when the visit is to be made now.
create table visit_attempt (
    id        bigint generated always as identity primary key,
    visit     uuid        not null references visit,
    day       date        not null,
    reason    text        not null check (length(reason) between 1 and 500),
    due_on    date        not null,
    noted_by  uuid        not null,
    noted_deputy uuid,
    noted_at  timestamptz not null
);
create index visit_attempt_visit on visit_attempt (visit, id);

-- What the department passed on to the salesperson and the manager.
create table visit_note (
    id         bigint generated always as identity primary key,
    visit      uuid        not null references visit,
    text       text        not null check (length(text) between 1 and 1000),
    written_by uuid        not null,
    written_deputy uuid,
    written_at timestamptz not null
);
create index visit_note_visit on visit_note (visit, id);

-- The department that collates, as the administrator chose it; one row.
create table visit_collation (
    one        boolean primary key default true check (one),
    -- null: nobody collates
    department uuid references department,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    version    integer     not null default 1
);

revoke delete, truncate on visit, visit_collation from ${app_role};
revoke update, delete, truncate on visit_attempt, visit_note from ${app_role};
