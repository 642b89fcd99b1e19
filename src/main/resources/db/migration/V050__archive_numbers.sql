-- The last number of each series. Taking the next one locks the row until the clerk's transaction ends, so a
-- rollback or a crash gives the number back: a sequence would leave a gap.
create table archive_series (
    series    text        primary key,
    last_seq  bigint      not null check (last_seq > 0),
    opened_at timestamptz not null
);
create index archive_series_opened_at on archive_series (opened_at desc, series);
revoke delete, truncate on archive_series from ${app_role};

-- Every number ever assigned. A void number stays, with its reason or the number that took its place.
create table archive_number (
    id          bigint generated always as identity primary key,
    number      text        not null unique check (length(number) between 1 and 120),
    series      text        not null references archive_series,
    seq         bigint      not null check (seq > 0),
    card_id     uuid        not null,
    region      text        not null,
    category    text        not null,
    assigned_by uuid        not null,
    assigned_at timestamptz not null,
    voided_at   timestamptz,
    voided_by   uuid,
    void_reason text check (length(void_reason) between 1 and 1000),
    replaced_by text references archive_number (number) deferrable initially deferred,
    unique (series, seq),
    constraint archive_number_void_is_complete check (
        (voided_at is null) = (voided_by is null)
        and num_nonnulls(void_reason, replaced_by) = case when voided_at is null then 0 else 1 end)
);
create unique index archive_number_valid on archive_number (card_id) where voided_at is null;
create index archive_number_card on archive_number (card_id);
create index archive_number_void on archive_number (id) where voided_at is not null;
create index archive_number_void_series on archive_number (series, seq) where voided_at is not null;
create index archive_number_grams on archive_number using gin (kedang_grams(number));

-- The application may void a number, once, and nothing else.
revoke update, delete, truncate on archive_number from ${app_role};
grant update (voided_at, voided_by, void_reason, replaced_by) on archive_number to ${app_role};

create function archive_number_stays() returns trigger
    language plpgsql
    as $$
    begin
        raise exception 'archive number % is void and stays as it is', old.number
            using errcode = 'restrict_violation';
    end
    $$;
create trigger archive_number_void_stays
    before update on archive_number
    for each row when (old.voided_at is not null)
    execute function archive_number_stays();
