-- Days that do not follow the week: holidays and make-up working days. What is not listed is worked Monday to Friday.
create table calendar_day (
    day     date    primary key,
    working boolean not null,
    name    text    not null check (length(name) between 1 and 60)
);

-- One row that tells every node when to read the calendar again.
create table calendar_version (
    only_row boolean primary key default true check (only_row),
    version  bigint  not null default 1
);
insert into calendar_version default values;
