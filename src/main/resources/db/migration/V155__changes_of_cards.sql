-- What people propose to change on archived cards. The live revision stays until a change is entered; what is typed
-- lies here only while someone has it in hand, sealed where a card seals it.
create table card_change (
    id         uuid primary key,
    card_id    uuid        not null references card,
    -- who began it; stays when someone else goes on with it
    proposer   uuid        not null references employee,
    -- who has it in hand
    holder     uuid        not null references employee,
    state      text        not null,
    -- the live revision that it departs from
    base       int         not null,
    -- its own latest frozen revision
    revision   int,
    -- the field groups that the proposer may change
    writable   text[]      not null,
    reason     text        not null default '',
    -- how the proposer knows
    evidence   text,
    plain      jsonb       not null default '{}',
    begun_at   timestamptz not null,
    saved_at   timestamptz not null,
    ended_at   timestamptz,
    writer     uuid,
    version    bigint      not null default 0
);
create unique index card_change_one_each on card_change (card_id, proposer) where ended_at is null;
create index card_change_card on card_change (card_id, begun_at);
create index card_change_holder on card_change (holder) where ended_at is null;
create index card_change_proposer on card_change (proposer) where ended_at is null;

create table card_change_group (
    change_id   uuid  not null references card_change,
    field_group text  not null,
    sealed      bytea not null,
    primary key (change_id, field_group)
);

-- All revisions that were frozen for a change; the last one is live once the change is applied.
create table card_change_revision (
    change_id uuid not null references card_change,
    card_id   uuid not null references card,
    revision  int  not null,
    primary key (card_id, revision)
);

-- Whose work a change is beside its holder's: deputies who wrote on it, and who had it in hand before (four eyes).
create table card_change_writer (
    change_id uuid not null references card_change,
    person    uuid not null,
    primary key (change_id, person)
);
revoke update, delete, truncate on card_change_revision, card_change_writer from ${app_role};

-- Fields whose change need not be reviewed, or not be entered by the clerk. A change skips a step when all of its
-- fields may.
create table change_shortcut (
    field        text primary key,
    skips_review boolean not null,
    skips_entry  boolean not null
);
