-- Failed sign-ins in a row. The key is an employee's id, or for a login that nobody has a keyed hash of it:
-- people type passwords into the wrong field.
create table sign_in_brake (
    key           text primary key,
    attempts      integer     not null,
    began_at      timestamptz not null,
    refused_until timestamptz
);
create index sign_in_brake_began_at on sign_in_brake (began_at);
