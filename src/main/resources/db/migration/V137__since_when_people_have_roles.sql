-- Since when a person has a role: the last time it was given as the record tells, else since the person joined.
alter table employee_role add column granted_at timestamptz;
with told as (
    select subject_id, at, what, string_to_array(
               case when strpos(details ->> 'roles', ' → ') > 0 then split_part(details ->> 'roles', ' → ', 1) else '' end,
               ', ') as before,
           string_to_array(
               case when strpos(details ->> 'roles', ' → ') > 0 then split_part(details ->> 'roles', ' → ', 2)
                    else details ->> 'roles' end,
               ', ') as after
    from audit_entry
    where subject_kind = 'employee' and what in ('PERSON_ADDED', 'PERSON_CHANGED') and jsonb_exists(details, 'roles')
)
update employee_role r set granted_at = coalesce(
    (select max(t.at) from told t
     where t.subject_id = r.employee::text and r.role = any(t.after) and r.role <> all(t.before)),
    (select e.added_at from employee e where e.id = r.employee));
alter table employee_role alter column granted_at set not null, alter column granted_at set default clock_timestamp();
