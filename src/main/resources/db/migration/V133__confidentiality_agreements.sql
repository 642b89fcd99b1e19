-- Whoever keeps archives is bound by a recorded agreement; without a valid one the role CLERK has no effect.
create table confidentiality_agreement (
    id          uuid primary key,
    person      uuid        not null references employee,
    wording     text        not null check (length(btrim(wording)) between 1 and 120),
    signed_on   date        not null,
    valid_until date,
    place       text        not null check (length(btrim(place)) between 1 and 200),
    recorded_by uuid references employee,
    recorded_at timestamptz not null default clock_timestamp(),
    ended_by    uuid references employee,
    ended_at    timestamptz,
    check (valid_until >= signed_on),
    check ((ended_by is null) = (ended_at is null))
);
comment on column confidentiality_agreement.recorded_by is 'null: with the first people of the installation';
create index confidentiality_agreement_person on confidentiality_agreement (person, signed_on desc);
revoke delete, truncate on confidentiality_agreement from ${app_role};

-- Clerks of before keep their role for a month, so that the agreements can be recorded.
alter table employee add column agreement_due date;
comment on column employee.agreement_due is 'until this day the role CLERK has effect without a recorded agreement';
update employee set agreement_due = current_date + 30
    where id in (select employee from employee_role where role = 'CLERK');

create function kedang_bound(someone uuid, day date) returns boolean
    language sql stable strict parallel safe set search_path = public, pg_temp
    as $$
        select exists (select from confidentiality_agreement a
                       where a.person = someone and a.ended_at is null and a.signed_on <= day
                         and (a.valid_until is null or a.valid_until >= day))
            or exists (select from employee e where e.id = someone and e.agreement_due >= day)
    $$;
