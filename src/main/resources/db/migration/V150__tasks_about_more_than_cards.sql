-- What a task is about has an identity of its own: one month's check, one visit. The card, where there is one, beside it.
alter table work_item add column card uuid;
comment on column work_item.card is 'the card it is about; null when it is about several or none';

-- Until now each task was about the card itself.
update work_item set card = subject;

-- The steps of a card, and what is open about it, of whatever process.
create index work_item_card on work_item (card, created_at);
