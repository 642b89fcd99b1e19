-- Which frozen revision a reviewer has had on the screen, and when last: several can be signed at once only where
-- each was opened.
create table revision_seen (
    person   uuid        not null,
    revision uuid        not null references card_revision,
    seen_at  timestamptz not null,
    primary key (person, revision)
);
create index revision_seen_revision on revision_seen (revision);
