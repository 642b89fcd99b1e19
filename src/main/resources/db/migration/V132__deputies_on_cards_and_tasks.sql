-- The deputy who signed, or acted, for the person named beside.
alter table card_signature add column acted_by uuid references employee, add column acted_name text,
    add check ((acted_by is null) = (acted_name is null));
alter table card_event add column acted_by uuid;
alter table work_item add column acted_by uuid;
comment on column work_item.acted_by is 'the deputy who ended it for ended_by';

-- Deputies who wrote on what became, or is to become, a revision: it is their own work too (four eyes).
create table card_written_for (
    card_id  uuid not null references card,
    revision int  not null,
    deputy   uuid not null,
    primary key (card_id, revision, deputy)
);
revoke update, delete, truncate on card_written_for from ${app_role};

-- Those deputies may not do the tasks of groups on that card either.
alter table work_item add column excluded_deputies uuid[];
comment on column work_item.excluded_deputies is 'deputies who wrote or handed in for the excluded person';

-- Whose work, beside the holder's, the latest revision is: it grows out of all since the one signed before it.
create view card_deputy_writer as
    select distinct w.card_id, w.deputy
    from card_written_for w join card c on c.id = w.card_id
    where w.revision > coalesce((
        select max(r.number) from card_signature s join card_revision r on r.id = s.revision_id
        where s.card_id = c.id and r.number < c.revision), 0);
