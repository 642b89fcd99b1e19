-- When waiting mails were last looked for, by whichever node, and what came of it: one row, in the time of the database.
create table mail_run (
    one_row   boolean     primary key default true check (one_row),
    looked_at timestamptz not null,
    sent_at   timestamptz,
    failed_at timestamptz,
    cause     text
);
comment on column mail_run.cause is 'why the last one failed; names no customer';
