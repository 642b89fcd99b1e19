-- How far trade with a customer has come, as its salesperson says, with what to do next.
create table sales_stage (
    card_id uuid primary key references card,
    stage   text        not null,
    next    text        not null check (length(next) <= 300),
    kept_by uuid        not null,
    deputy  uuid,
    since   timestamptz not null
);
create table sales_stage_event (
    id      bigint generated always as identity primary key,
    card_id uuid        not null references card,
    stage   text        not null,
    next    text        not null,
    kept_by uuid        not null,
    deputy  uuid,
    at      timestamptz not null
);
create index sales_stage_event_card on sales_stage_event (card_id, id);
revoke update, delete, truncate on sales_stage_event from ${app_role};

insert into catalogue_list (list) values ('SALES_STAGE');
create temporary table delivered (
    list text, sort integer, code text, active boolean, zh text, en text, es text, ko text
) on commit drop;
insert into delivered (list, sort, code, active, zh, en, es, ko)
values
    ('SALES_STAGE', 1, 'CONTACT', true, '初步接触', 'First contact', 'Primer contacto', '첫 접촉'),
    ('SALES_STAGE', 2, 'NEEDS', true, '了解需求', 'Finding needs', 'Conocer las necesidades', '수요 파악'),
    ('SALES_STAGE', 3, 'OFFER', true, '方案报价', 'Offer made', 'Oferta presentada', '제안·견적'),
    ('SALES_STAGE', 4, 'NEGOTIATION', true, '商务谈判', 'Negotiation', 'Negociación', '협상'),
    ('SALES_STAGE', 5, 'FIRST_ORDER', true, '首次成交', 'First order', 'Primer pedido', '첫 주문'),
    ('SALES_STAGE', 6, 'REGULAR', true, '稳定合作', 'Regular trade', 'Comercio regular', '정기 거래'),
    ('SALES_STAGE', 7, 'PAUSED', true, '合作暂停', 'Trade paused', 'Comercio en pausa', '거래 중단');
insert into catalogue_code (list, sort, code, active)
select list, sort, code, active from delivered;
insert into catalogue_label (list, code, language, label)
select list, code, language, label
from delivered,
    lateral (values ('zh', zh), ('en', en), ('es', es), ('ko', ko)) as name (language, label);
