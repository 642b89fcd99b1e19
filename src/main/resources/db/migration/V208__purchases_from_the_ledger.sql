-- What customers bought by year, as the ledger tells it: shipments less returns and credit notes, in the account's
-- currency. A reversal counts as what it takes back, in its own year.
create view ledger_yearly_sale as
select e.card_id, extract(year from e.posted_on)::int as year, sum(e.amount) as amount
from ledger_entry e left join ledger_entry r on r.id = e.reverses
where coalesce(r.kind, e.kind) in ('SHIPMENT', 'RETURN', 'CREDIT_NOTE')
group by 1, 2;

-- What a customer has been due to pay, whether it is settled or not.
create index ledger_item_debits on ledger_item (card_id, due_on) where side = 'DEBIT';

-- Grading goes by the ledger where it has entries of a customer, else by what the card tells.
alter table yearly_purchase rename to told_purchase;
create table ledger_purchase (
    card_id uuid           not null references card,
    year    int            not null,
    -- in 10,000 CNY
    amount  numeric(13, 2) not null check (amount >= 0),
    -- false in the year in which the ledger began: it may not tell of all of it
    whole   boolean        not null,
    primary key (card_id, year)
);
-- How far the ledger of a customer has been read.
create table ledger_purchase_read (
    card_id uuid   primary key references card,
    lines   bigint not null,
    through int    not null
);
create view yearly_purchase as
select p.card_id, p.year,
       case when p.whole then p.amount
            else greatest(p.amount, (select t.amount from told_purchase t where t.card_id = p.card_id and t.year = p.year))
            end as amount
from ledger_purchase p
union all
select t.card_id, t.year, t.amount from told_purchase t
where not exists (select from ledger_purchase p where p.card_id = t.card_id and p.year = t.year);
