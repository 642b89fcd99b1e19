-- How often each kind falls due. A change raises the version; what is planned follows it until planned_version is there too.
create table schedule_kind (
    kind            text primary key,
    months          int    not null check (months between 1 and 24),
    working_day     int    not null default 1 check (working_day between 1 and 10),
    version         bigint not null default 0,
    planned_version bigint not null default 0
);
comment on column schedule_kind.working_day is 'of the month, for kinds that fall due for all together';
insert into schedule_kind (kind, months) values
    ('MONTHLY_CHECK', 1), ('COMPREHENSIVE_REVIEW', 2), ('RETURN_VISIT', 12);

-- Where teams or grades have an interval of their own.
create table schedule_interval (
    id     uuid primary key,
    kind   text not null references schedule_kind,
    team   uuid references team,
    grade  text,
    months int  not null check (months between 1 and 24),
    unique nulls not distinct (kind, team, grade),
    check (team is not null or grade is not null)
);
insert into schedule_interval (id, kind, grade, months) values
    (gen_random_uuid(), 'RETURN_VISIT', 'IMPORTANT', 3), (gen_random_uuid(), 'RETURN_VISIT', 'SPECIAL', 6);

-- The team's interval for the grade, else the grade's, else the team's, else the general one.
create function schedule_months(of_kind text, of_team uuid, of_grade text) returns int language sql stable as $$
    select coalesce(
        (select i.months from schedule_interval i
         where i.kind = of_kind and (i.team is null or i.team = of_team) and (i.grade is null or i.grade = of_grade)
         order by i.grade is null, i.team is null limit 1),
        (select k.months from schedule_kind k where k.kind = of_kind))
$$;

-- The same number for a subject always, from 0 to below the limit, evenly spread over subjects.
create function schedule_spread(subject uuid, below int) returns int language sql immutable as $$
    select (('x' || left(md5(subject::text), 8))::bit(32)::bigint % greatest(below, 1))::int
$$;

-- Begins so long before the interval ends that there is time to do it: a sixth of it, three weeks at most.
create function schedule_next(since date, months int) returns date language sql immutable as $$
    select (since + make_interval(months => months))::date
        - least(21, ((since + make_interval(months => months))::date - since) / 6)
$$;

-- For the first time: spread over the interval, but for its first quarter, in which a card is still fresh.
create function schedule_first(subject uuid, today date, months int) returns date language sql immutable as $$
    select last - schedule_spread(subject, (last - today) * 3 / 4) from (select schedule_next(today, months) as last) x
$$;

-- One place for each whom a kind is about: an employee, a team or a card.
create table schedule_due (
    kind     text    not null references schedule_kind,
    subject  uuid    not null,
    since    date    not null,
    next_due date    not null,
    months   int     not null,
    grade    text,
    begun    boolean not null default false,
    agreed   boolean not null default false,
    primary key (kind, subject)
);
comment on column schedule_due.since is 'when it was done last, begun last, or planned first: the interval counts from here';
comment on column schedule_due.months is 'the interval that next_due was reckoned with';
comment on column schedule_due.begun is 'it has been begun or done since it was planned first';
comment on column schedule_due.agreed is 'someone set next_due';
-- Takes what is due, and counts what falls due when without looking at the table.
create index schedule_due_next on schedule_due (kind, next_due, subject) include (months);

-- When it falls due with another interval: nothing that is due already moves, and what would have been due before is
-- spread over four weeks.
create function schedule_again(d schedule_due, months int, today date) returns date language sql immutable as $$
    select case
        when d.next_due <= today then d.next_due
        when reckoned <= today then least(d.next_due, today + 1 + schedule_spread(d.subject, 28))
        when d.agreed then least(d.next_due, reckoned)
        else reckoned end
    from (select case when d.begun then schedule_next(d.since, months)
                 else schedule_first(d.subject, d.since, months) end as reckoned) r
$$;

-- What has been begun, and for which period: never twice.
create table schedule_period (
    kind     text not null references schedule_kind,
    subject  uuid not null,
    period   text not null,
    due      date not null,
    begun_on date not null,
    primary key (kind, subject, period)
);
revoke update, delete, truncate on schedule_period from ${app_role};

-- Cards that are there already. Who holds them and their teams are planned by the first run.
insert into schedule_due (kind, subject, since, next_due, months)
select 'RETURN_VISIT', c.id, today, schedule_first(c.id, today, 12), 12
from card c,
     (select current_date + coalesce((select ahead / 86400000 from demonstration_clock), 0)::int as today) t
where c.state = 'ARCHIVED' and c.live_revision is not null;
