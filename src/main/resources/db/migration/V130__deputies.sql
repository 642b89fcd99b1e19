-- Who stands in for whom, from the first day to the last. A period that is over stays as the record of it.
create table deputy (
    id           uuid primary key,
    person       uuid        not null references employee,
    deputy       uuid        not null references employee,
    first_day    date        not null,
    last_day     date        not null,
    appointed_by uuid        not null references employee,
    appointed_at timestamptz not null default clock_timestamp(),
    ended_by     uuid references employee,
    ended_at     timestamptz,
    check (person <> deputy),
    check (first_day <= last_day),
    check ((ended_by is null) = (ended_at is null))
);
-- For whom a person may act today is asked at every request.
create index deputy_deputy on deputy (deputy, last_day) where ended_at is null;
create index deputy_person on deputy (person, last_day desc);

revoke delete, truncate on deputy from ${app_role};
