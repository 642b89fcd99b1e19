-- Documents on cards. The bytes are sealed, in the table below or in a directory by setting; what a revision was
-- handed in with stays for good, even when the next draft lets go of it.
create table card_document (
    id           uuid primary key,
    card_id      uuid        not null references card,
    kind         text        not null,
    file_name    text        not null,
    content_type text        not null,
    size         bigint      not null check (size > 0),
    sha256       bytea       not null check (octet_length(sha256) = 32),
    store        text        not null check (store in ('DATABASE', 'DIRECTORY')),
    added_by     uuid        not null,
    added_at     timestamptz not null,
    removed_at   timestamptz,
    removed_by   uuid,
    check ((removed_at is null) = (removed_by is null))
);
create index card_document_card on card_document (card_id, added_at, id);

create table card_document_content (
    document_id uuid primary key references card_document,
    sealed      bytea not null
);
-- sealed bytes do not compress: spare the attempt
alter table card_document_content alter column sealed set storage external;
revoke update, truncate on card_document_content from ${app_role};
revoke update, delete, truncate on card_document from ${app_role};
grant update (removed_at, removed_by) on card_document to ${app_role};

-- The search path is fixed so that no temporary table takes the place of a real one.
create function keep_frozen_document() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if exists (select from card_revision_document where document_id = old.document_id) then
        raise exception 'document % belongs to a revision that was handed in', old.document_id
            using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger card_document_content_frozen before delete on card_document_content
    for each row execute function keep_frozen_document();
