-- Confirmations that were made by mistake: they stay on record, but count no more.
create table confirmation_taken_back (
    confirmation uuid primary key references confirmation,
    taken_by     uuid        not null,
    acted_by     uuid,
    taken_at     timestamptz not null
);
revoke update, delete, truncate on confirmation_taken_back from ${app_role};

-- Every archived card has its row, also one that nobody ever confirmed.
create or replace function freshness_follows_card() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    insert into card_freshness (card_id, owner, team, archived)
    values (new.id, new.owner, new.team, new.state = 'ARCHIVED')
    on conflict (card_id) do update
    set owner = excluded.owner, team = excluded.team, archived = excluded.archived;
    return null;
end $$;
create trigger card_freshness_begins after insert on card for each row
    when (new.state = 'ARCHIVED') execute function freshness_follows_card();
insert into card_freshness (card_id, owner, team, archived)
select id, owner, team, true from card where state = 'ARCHIVED'
on conflict do nothing;
