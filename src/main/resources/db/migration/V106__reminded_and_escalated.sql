-- When the process reminded of a task and told others that it is late.
alter table work_item add column reminded_at timestamptz;
alter table work_item add column escalated_at timestamptz;
alter table work_item add column escalated_to text;
alter table work_item add constraint work_item_escalated check ((escalated_at is null) = (escalated_to is null));
comment on column work_item.escalated_to is 'the role that was told last';
