-- A reversal gives back what was allocated, on its own day. Nothing can settle the item before that day again: else more
-- than its amount would have been settled in between.
alter table ledger_item add column freed_on date;
comment on column ledger_item.freed_on is 'the last day that something allocated was given back; null if never';
