-- Not all that people are told is about a card: someone stands in for them, or hands work over to them.
alter table notice alter column card drop not null;
comment on column notice.card is 'null when it is about a colleague';
