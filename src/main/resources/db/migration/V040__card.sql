-- The archive card. Columns only for what is searched, joined, ranked or constrained; the content is in its
-- draft and its revisions.
create table card (
    id             uuid primary key,
    state          text        not null,
    owner          uuid        not null,
    team           uuid        not null,
    name           text        not null default '',
    short_name     text        not null default '',
    licence        text,
    tax_number     text,
    outlet         text,
    branch_reason  text,
    archive_number text unique,
    revision       int         not null default 0,
    live_revision  int,
    begun_at       timestamptz not null,
    changed_at     timestamptz not null,
    version        bigint      not null default 0,
    grams          text[] generated always as (
        kedang_grams(name || ' ' || short_name || ' ' || coalesce(licence, '') || ' ' || coalesce(archive_number, ''))
    ) stored,
    needle         text generated always as (
        kedang_normal(name || '|' || short_name || '|' || coalesce(licence, '') || '|' || coalesce(archive_number, ''))
    ) stored
);
create index card_owner on card (owner, changed_at desc, id desc);
create index card_team on card (team, changed_at desc, id desc);
create index card_changed on card (changed_at desc, id desc);
create index card_state on card (state, changed_at desc, id desc);
create index card_outlet on card (outlet, changed_at desc, id desc);
create index card_grams on card using gin (grams);
create index card_licence on card (licence) where licence is not null;
create index card_tax_number on card (tax_number) where tax_number is not null;
-- One live card per customer; a branch under the same licence carries its reason.
create unique index card_one_per_licence on card (licence)
    where licence is not null and live_revision is not null and branch_reason is null;

-- Phones are sealed: found by exact match only.
create table card_phone (
    card_id uuid  not null references card,
    blind   bytea not null,
    primary key (card_id, blind)
);
create index card_phone_blind on card_phone (blind);

create table card_draft (
    card_id  uuid primary key references card,
    plain    jsonb       not null,
    saved_at timestamptz not null,
    -- the open page that saved last: it may save again when the answer to its last save got lost
    writer   uuid,
    version  bigint      not null default 0
);
create table card_draft_group (
    card_id     uuid  not null references card,
    field_group text  not null,
    sealed      bytea not null,
    primary key (card_id, field_group)
);

create table card_revision (
    id           uuid primary key,
    card_id      uuid        not null references card,
    number       int         not null,
    plain        jsonb       not null,
    digest       bytea       not null,
    handed_in_by uuid        not null,
    handed_in_at timestamptz not null,
    unique (card_id, number)
);
-- Plain groups keep their salt beside their digest, sealed ones inside the ciphertext.
create table card_revision_group (
    revision_id uuid  not null references card_revision,
    field_group text  not null,
    digest      bytea not null,
    salt        bytea,
    sealed      bytea,
    primary key (revision_id, field_group),
    check ((salt is null) <> (sealed is null))
);
create table card_revision_document (
    revision_id uuid  not null references card_revision,
    document_id uuid  not null,
    sha256      bytea not null,
    primary key (revision_id, document_id)
);
create index card_revision_document_document on card_revision_document (document_id);
create table card_signature (
    id          uuid primary key,
    card_id     uuid        not null references card,
    revision_id uuid        not null references card_revision,
    signed_by   uuid        not null references employee,
    signed_name text        not null,
    role        text        not null,
    signed_at   timestamptz not null,
    digest      bytea       not null,
    unique (revision_id, signed_by, signed_at)
);
create index card_signature_card on card_signature (card_id, signed_at);

-- What is signed is what was handed in. The search path is fixed so that no temporary table takes its place.
create function sign_what_was_handed_in() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from card_revision r
                   where r.id = new.revision_id and r.card_id = new.card_id and r.digest = new.digest) then
        raise exception 'the signature does not fit revision %', new.revision_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger card_signature_fits before insert on card_signature
    for each row execute function sign_what_was_handed_in();

-- What a reviewer remarked on single fields when sending a card back.
create table card_remark (
    card_id  uuid not null references card,
    revision int  not null,
    path     text not null,
    remark   text not null,
    made_by  uuid not null,
    made_at  timestamptz not null,
    primary key (card_id, revision, path, made_at)
);

-- Everything that happened to a card, in the order it happened.
create table card_event (
    id       bigint generated always as identity primary key,
    card_id  uuid        not null references card,
    what     text        not null,
    revision int         not null,
    actor    uuid        not null,
    reason   text,
    at       timestamptz not null
);
create index card_event_card on card_event (card_id, id);

revoke update, delete, truncate on card_revision, card_revision_document, card_signature, card_event, card_remark
    from ${app_role};
revoke update, delete, truncate on card_revision_group from ${app_role};
