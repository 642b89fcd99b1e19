-- Where the paper of a card is kept; its history is in the audit record.
create table archive_place (
    card_id  uuid        primary key,
    room     text        not null check (length(room) between 1 and 60),
    shelf    text        not null check (length(shelf) between 1 and 60),
    folder   text        not null check (length(folder) between 1 and 120),
    noted_by uuid        not null,
    noted_at timestamptz not null,
    version  bigint      not null
);
revoke delete, truncate on archive_place from ${app_role};
