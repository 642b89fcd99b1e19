-- The account that finance opens for a card: one per card, never deleted.
create table ledger_account (
    card_id      uuid           primary key,
    currency     text           not null check (currency ~ '^[A-Z]{3}$'),
    terms_kind   text           not null,
    terms_days   integer,
    credit_limit numeric(19, 2) not null check (credit_limit >= 0),
    note         text           not null check (length(note) <= 500),
    opened_by    uuid           not null,
    opened_at    timestamptz    not null,
    version      bigint         not null,
    constraint ledger_account_terms check (
        case terms_kind
            when 'CASH_BEFORE_SHIPMENT' then terms_days is null
            when 'CASH_ON_DELIVERY' then terms_days is null
            when 'NET_DAYS' then coalesce(terms_days between 1 and 365, false)
            when 'END_OF_MONTH_PLUS_DAYS' then coalesce(terms_days between 0 and 180, false)
            else false
        end)
);

-- Nothing changes an account once it is open.
revoke update, delete, truncate on ledger_account from ${app_role};
