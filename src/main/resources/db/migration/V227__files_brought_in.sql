-- Files that are brought in: read once and kept as sealed rows until long after their run, so that checking, running,
-- going on after an interruption and the file of errors all read the same.
create table import_file (
    id          uuid        primary key,
    kind        text        not null,
    file_name   text        not null check (length(file_name) <= 200),
    size        bigint      not null check (size > 0),
    sha256      bytea       not null check (octet_length(sha256) = 32),
    shape       jsonb       not null,
    rows        integer     not null check (rows > 0),
    brought_by  uuid        not null,
    brought_acted_by uuid,
    brought_at  timestamptz not null,
    state       text        not null check (state in ('READ', 'CHECKING', 'CHECKED', 'RUNNING', 'STOPPED', 'DONE')),
    run         integer     not null default 0,
    mapping     jsonb,
    checked_at  timestamptz,
    units       integer     not null default 0,
    fine        integer     not null default 0,
    already     integer     not null default 0,
    wrong       integer     not null default 0,
    mode        text        check (mode in ('WHOLE', 'EACH')),
    run_by      uuid,
    run_acted_by uuid,
    begun_at    timestamptz,
    ended_at    timestamptz,
    up_to_row   integer     not null default 0,
    posted      integer     not null default 0,
    said_key    text,
    said        jsonb
);
comment on column import_file.run is 'counts checks and runs: one that was given up for dead no longer counts as the present one';
comment on column import_file.units is 'documents, each of one row or several';
comment on column import_file.up_to_row is 'of a run document by document: the last row that is done with';
comment on column import_file.said_key is 'why the last run ended without posting all';
create index import_file_brought on import_file (brought_at desc, id);
create index import_file_same on import_file (kind, sha256, ended_at desc);

-- How far a check or run is, in a table of its own: it is written while the other waits for its one commit.
create table import_progress (
    import      uuid        primary key references import_file on delete cascade,
    run         integer     not null,
    done        integer     not null default 0,
    alive_until timestamptz not null,
    stop        boolean     not null default false
);

create table import_chunk (
    -- the rows are stored while the file is read, the file once it is known to be readable
    import      uuid        not null references import_file on delete cascade deferrable initially deferred,
    first_row   integer     not null,
    last_row    integer     not null,
    cells       bytea       not null,
    primary key (import, first_row)
);
-- sealed bytes do not compress: spare the attempt
alter table import_chunk alter column cells set storage external;

create table import_finding (
    import      uuid        not null references import_file on delete cascade,
    row_number  integer     not null,
    position    smallint    not null,
    field       text        not null,
    message_key text        not null,
    arguments   jsonb       not null,
    primary key (import, row_number, position)
);

create table import_result (
    import      uuid        not null references import_file on delete cascade,
    row_number  integer     not null,
    outcome     text        not null check (outcome in ('POSTED', 'ALREADY')),
    label       text        not null,
    href        text        not null,
    primary key (import, row_number)
);

-- What a person said the columns under a heading are, for the next file of the kind; an empty field is left out.
create table import_heading (
    person      uuid        not null,
    kind        text        not null,
    heading     text        not null check (length(heading) <= 200),
    field       text        not null,
    primary key (person, kind, heading)
);
