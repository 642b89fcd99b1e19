-- Several tasks that a person acted on at once. The id is the key of the form, so that it acts once; each row is
-- written in the transaction of its task, so that the result tells what was done whatever happened to the others.
create table task_batch (
    id       uuid        primary key,
    person   uuid        not null,
    action   text        not null,
    begun_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz
);
create index task_batch_begun_at on task_batch (begun_at);
create table task_batch_row (
    batch     uuid    not null references task_batch on delete cascade,
    position  int     not null,
    task_id   text    not null,
    outcome   text    not null default 'WAITING' check (outcome in ('WAITING', 'DONE', 'REFUSED')),
    -- false for what the person may not know of: it has no name then
    known     boolean not null default false,
    said_key  text,
    said      jsonb,
    primary key (batch, task_id)
);
