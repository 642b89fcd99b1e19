-- The record of looks, changes, signatures and refusals: rows are only ever added.
create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    actor        uuid,
    actor_name   text,
    what         text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    details      jsonb       not null default '{}'
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, id);
create index audit_entry_actor on audit_entry (actor, id);

-- The application's role gets rights on every table that a later migration makes; tables whose rows must stay
-- as they are take them away again.
revoke insert, update, delete, truncate on audit_entry from ${app_role};

-- The number and the time are the database's: nobody writes into the past.
grant insert (actor, actor_name, what, subject_kind, subject_id, details) on audit_entry to ${app_role};
