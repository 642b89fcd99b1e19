-- What was agreed about payment, each time it was: what has been posted keeps its due dates, what comes follows the
-- latest.
create table ledger_terms (
    card_id     uuid           not null references ledger_account,
    number      integer        not null check (number > 0),
    kind        text           not null,
    days        integer,
    percents    numeric(5, 2)[],
    after_days  integer[],
    reason      text           not null check (length(reason) <= 500),
    agreed_by   uuid           not null,
    agreed_at   timestamptz    not null,
    primary key (card_id, number),
    constraint ledger_terms_days check (
        case kind
            when 'CASH_BEFORE_SHIPMENT' then days is null
            when 'CASH_ON_DELIVERY' then days is null
            when 'NET_DAYS' then coalesce(days between 1 and 365, false)
            when 'END_OF_MONTH_PLUS_DAYS' then coalesce(days between 0 and 180, false)
            when 'INSTALMENTS' then days is null
            else false
        end),
    constraint ledger_terms_instalments check (
        case when kind = 'INSTALMENTS'
            then coalesce(cardinality(percents) between 2 and 12 and cardinality(percents) = cardinality(after_days), false)
            else percents is null and after_days is null end)
);
comment on column ledger_terms.number is 'counts from 1; the highest holds';
comment on column ledger_terms.after_days is 'of each instalment the days after the shipment';
revoke update, delete, truncate on ledger_terms from ${app_role};

insert into ledger_terms (card_id, number, kind, days, reason, agreed_by, agreed_at)
select card_id, 1, terms_kind, terms_days, '', opened_by, opened_at from ledger_account;

alter table ledger_account drop column terms_kind, drop column terms_days;

-- What happened to the books, in its order, and who did it for another.
alter table ledger_book_event add column deputy uuid;
alter table ledger_book_event add column number bigint generated always as identity;
create index ledger_book_event_number on ledger_book_event (number);
