-- Several per person; a sales manager is one for a team, of possibly several.
create table employee_role (
    employee uuid not null references employee,
    role     text not null,
    team     uuid references team,
    unique nulls not distinct (employee, role, team),
    constraint employee_role_of_team check ((role = 'SALES_MANAGER') = (team is not null))
);
create index employee_role_role on employee_role (role, employee);
create index employee_role_team on employee_role (team) where team is not null;
