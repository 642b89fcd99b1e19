-- Has a row where the demonstration made its people, whose passwords are public: such a database is for trying only.
create table demonstration (
    only_one boolean     primary key default true check (only_one),
    made_at  timestamptz not null default clock_timestamp()
);
revoke update, delete, truncate on demonstration from ${app_role};
