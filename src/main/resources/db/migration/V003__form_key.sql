-- Forms act once: the redirect that the first post of a form led to, for the person and the address it came from.
create table form_key (
    key      uuid primary key,
    redirect text,
    person   uuid,
    path     text,
    used_at  timestamptz not null default clock_timestamp()
);
create index form_key_used_at on form_key (used_at);
