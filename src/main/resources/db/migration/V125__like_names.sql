-- Customers of nearly the same name. The core of the name, without legal form, region, width, case and script, is
-- written by the application; pairs of neighbours and the leading pair follow from it. Trigrams find words that are
-- mistyped, pairs find Chinese and Korean names, for which trigrams are too long.
create function kedang_pairs(text) returns text[]
    language sql immutable strict parallel safe
    as $$
        select coalesce(array_agg(distinct substr(n, i, 2)), '{}')
        from (select replace($1, ' ', '') as n) t, generate_series(1, greatest(length(n) - 1, 1)) as i
        where n <> ''
    $$;

-- How much two sets of pairs have in common, from 0 to 1 (Dice).
create function kedang_common(text[], text[]) returns double precision
    language sql immutable strict parallel safe
    as $$
        select case when cardinality($1) + cardinality($2) = 0 then 0
            else 2.0 * (select count(*) from unnest($1) as p where p = any ($2)) / (cardinality($1) + cardinality($2)) end
    $$;

alter table card add column like_name text not null default '';
alter table card add column like_pairs text[] generated always as (public.kedang_pairs(like_name)) stored;
alter table card add column like_head text generated always as (left(replace(like_name, ' ', ''), 2)) stored;

create index card_like_head on card (like_head) where like_name <> '';
create index card_like_pairs on card using gin (like_pairs) where like_name <> '';
create index card_like_name on card using gin (like_name gin_trgm_ops) where like_name <> '';
