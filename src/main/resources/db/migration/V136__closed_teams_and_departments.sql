-- A closed one is offered nowhere any more; what happened in it keeps its name.
alter table department add column closed_at timestamptz, add column closed_by uuid references employee;
alter table department add check ((closed_at is null) = (closed_by is null));
alter table team add column closed_at timestamptz, add column closed_by uuid references employee;
alter table team add check ((closed_at is null) = (closed_by is null));
