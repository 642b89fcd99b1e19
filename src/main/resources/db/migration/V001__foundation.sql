-- Whatever the owner makes from here on, the application may use.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};
alter default privileges in schema public grant execute on functions to ${app_role};
grant usage on schema public to ${app_role};

create extension if not exists pg_trgm;

-- A text as it is compared: without case, width or space.
create function kedang_normal(text) returns text
    language sql immutable strict parallel safe
    as $$ select lower(regexp_replace(normalize($1, NFKC), '\s+', '', 'g')) $$;

-- Every single character and every pair of neighbours: trigrams cannot find two Chinese characters.
create function kedang_grams(text) returns text[]
    language sql immutable strict parallel safe
    as $$
        select coalesce(array_agg(distinct g), '{}')
        from (select substr(n, i, l) as g
              from (select public.kedang_normal($1) as n) t,
                   generate_series(1, length(n)) as i,
                   generate_series(1, 2) as l
              where i + l - 1 <= length(n)) s
    $$;
