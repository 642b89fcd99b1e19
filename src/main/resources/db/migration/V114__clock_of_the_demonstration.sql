-- How far the demonstration's clock has been moved ahead of real time. Only the profile demo reads it.
create table demonstration_clock (
    only_one boolean     primary key default true check (only_one),
    ahead    bigint      not null check (ahead >= 0),
    moved_at timestamptz not null default clock_timestamp()
);
comment on column demonstration_clock.ahead is 'milliseconds ahead of real time';
