-- What the schedulers did last: a few rows for each, the oldest go when new ones come.
create table scheduler_run (
    id          bigint generated always as identity primary key,
    scheduler   text        not null check (scheduler <> ''),
    started_at  timestamptz not null default clock_timestamp(),
    ended_at    timestamptz,
    failed      boolean     not null default false,
    detail      text        not null default ''
);
create index scheduler_run_of_scheduler on scheduler_run (scheduler, id desc);
