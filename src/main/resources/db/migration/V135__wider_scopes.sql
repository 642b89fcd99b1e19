-- Roles that see more than the matrix of access.yml gives them: which cards beyond, and which fields there.
create table role_widening (
    role       text primary key,
    reach      text        not null check (reach in ('NONE', 'ARCHIVED', 'ALL')),
    groups     text[]      not null,
    changed_by uuid        not null references employee,
    changed_at timestamptz not null default clock_timestamp(),
    version    integer     not null default 1
);
revoke delete, truncate on role_widening from ${app_role};
