-- One open process instance per purpose: the engine does not make business keys unique.
create table process_link (
    id                  bigint generated always as identity primary key,
    kind                text        not null,
    subject             uuid        not null,
    discriminator       text        not null default '',
    process_instance_id text        not null,
    started_at          timestamptz not null,
    ended_at            timestamptz
);
create unique index process_link_open on process_link (kind, subject, discriminator) where ended_at is null;
create unique index process_link_instance on process_link (process_instance_id);

-- The job executor asks for due jobs in the order of their due dates, and the engine brings no index for that.
create index kedang_job_due on act_ru_job (duedate_) where retries_ > 0;
