create table department (
    id      uuid primary key,
    name    text    not null check (length(btrim(name)) between 1 and 80),
    version integer not null default 0
);
create unique index department_name on department (kedang_normal(name));

create table team (
    id         uuid primary key,
    name       text    not null check (length(btrim(name)) between 1 and 80),
    department uuid    not null references department,
    version    integer not null default 0
);
create unique index team_name on team (kedang_normal(name));
create index team_department on team (department);

-- Cards, numbers and the record name them for good.
revoke delete, truncate on department, team from ${app_role};
