-- Whether single keys do something on pages: who dictates, or strikes keys by chance, switches them off.
alter table employee add column shortcuts boolean not null default true;
