-- Who confirmed which sections of a card, when and on what evidence. Only ever added to.
create table confirmation (
    id           uuid primary key,
    card_id      uuid        not null references card,
    revision     int         not null,
    sections     text[]      not null check (cardinality(sections) > 0),
    evidence     text        not null check (evidence in ('VISIT', 'PHONE', 'DOCUMENT', 'STATEMENT')),
    confirmed_by uuid        not null,
    acted_by     uuid,
    confirmed_at timestamptz not null
);
comment on column confirmation.revision is 'what the card said then';
comment on column confirmation.acted_by is 'the deputy who confirmed for confirmed_by';
create index confirmation_card on confirmation (card_id, confirmed_at desc, id desc);
revoke update, delete, truncate on confirmation from ${app_role};

-- The confirmation of each section that counts: the latest.
create table section_confirmed (
    card_id      uuid        not null references card,
    section      text        not null,
    confirmation uuid        not null references confirmation,
    confirmed_at timestamptz not null,
    -- the day in the company's zone, from which its period runs
    confirmed_on date        not null,
    primary key (card_id, section)
);

-- How long a confirmation of each section holds; without an amount for ever.
create table stale_period (
    section    text primary key,
    amount     int check (amount > 0),
    unit       text not null check (unit in ('DAYS', 'MONTHS')),
    changed_by uuid,
    changed_at timestamptz not null default clock_timestamp(),
    version    int  not null default 0
);
revoke delete, truncate on stale_period from ${app_role};
insert into stale_period (section, amount, unit) values
    ('BASICS', 6, 'MONTHS'),
    ('ADDRESS', 3, 'MONTHS'),
    ('CATEGORY', 12, 'MONTHS'),
    ('TRADE', 6, 'MONTHS'),
    ('SALES', 12, 'MONTHS'),
    ('SHARES', 12, 'MONTHS'),
    ('ASSESSMENT', 6, 'MONTHS'),
    ('PRINCIPALS', 3, 'MONTHS'),
    ('RELATION', 3, 'MONTHS'),
    ('CONSENT', 12, 'MONTHS');

-- The first day on which a section confirmed on a day is stale; none when it never is.
create function kedang_stale_from(confirmed_on date, amount int, unit text) returns date language sql immutable as $$
    select case unit when 'DAYS' then confirmed_on + amount
                     else (confirmed_on + make_interval(months => amount))::date end
$$;

-- From when on a card is stale, beside what lists of stale cards are narrowed by. A table of its own, so that a new
-- period rewrites narrow rows and locks no card.
create table card_freshness (
    card_id    uuid primary key references card,
    owner      uuid    not null,
    team       uuid    not null,
    archived   boolean not null,
    stale_from date
);
create index card_freshness_stale on card_freshness (stale_from, card_id) where archived;
create index card_freshness_owner on card_freshness (owner, stale_from, card_id) where archived;
create index card_freshness_team on card_freshness (team, stale_from, card_id) where archived;

create function freshness_follows_card() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    update card_freshness set owner = new.owner, team = new.team, archived = new.state = 'ARCHIVED'
    where card_id = new.id;
    return null;
end $$;
create trigger card_freshness_follows after update of owner, team, state on card for each row
    when ((old.owner, old.team, old.state = 'ARCHIVED') is distinct from (new.owner, new.team, new.state = 'ARCHIVED'))
    execute function freshness_follows_card();

-- What cards say that are live already was confirmed by who handed it in, on the signed card.
insert into confirmation (id, card_id, revision, sections, evidence, confirmed_by, confirmed_at)
select gen_random_uuid(), r.card_id, r.number,
    (select array_agg(upper(section)) from jsonb_object_keys(r.plain) section), 'DOCUMENT', r.handed_in_by, r.handed_in_at
from card c join card_revision r on r.card_id = c.id and r.number = c.live_revision
where r.plain <> '{}';
insert into section_confirmed (card_id, section, confirmation, confirmed_at, confirmed_on)
select c.card_id, section, c.id, c.confirmed_at, (c.confirmed_at at time zone 'Asia/Shanghai')::date
from confirmation c, unnest(c.sections) section;
insert into card_freshness (card_id, owner, team, archived, stale_from)
select c.id, c.owner, c.team, c.state = 'ARCHIVED', min(kedang_stale_from(s.confirmed_on, p.amount, p.unit))
from card c join section_confirmed s on s.card_id = c.id join stale_period p on p.section = s.section
group by c.id;
