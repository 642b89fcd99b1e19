-- The record names both: the person acted for (actor) and the deputy who did it.
alter table audit_entry add column acted_by uuid, add column acted_name text;
create index audit_entry_acted_by on audit_entry (acted_by, id) where acted_by is not null;
grant insert (acted_by, acted_name) on audit_entry to ${app_role};
