create table employee (
    id                   uuid primary key,
    login                text        not null,
    name                 text        not null check (length(btrim(name)) between 1 and 80),
    email                text,
    -- Argon2id in PHC form, with its own salt and parameters.
    password_hash        text        not null,
    -- Raised with every new password: sessions opened under an earlier one are over.
    password_edition     integer     not null default 0,
    must_change_password boolean     not null,
    -- BCP 47; null: as the browser asks.
    language             text,
    theme                text check (theme in ('light', 'dark')),
    active               boolean     not null default true,
    department           uuid references department,
    team                 uuid references team,
    version              integer     not null default 0,
    added_at             timestamptz not null default clock_timestamp()
);
create unique index employee_login on employee (lower(login));
create index employee_team on employee (team);
create index employee_department on employee (department);
create index employee_words on employee using gin (kedang_grams(name || ' ' || login));

-- People leave; they are never deleted, for cards and the record name them for good.
revoke delete, truncate on employee from ${app_role};
