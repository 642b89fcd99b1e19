-- The stick that all teams of a review are measured with: how much of the turnover goes to those who bought more than
-- an amount, and how many customers bought less. Read by amount, so that no team compares all customers again.
create table turnover_total (
    period    date primary key,
    customers int            not null,
    turnover  numeric(17, 2) not null,
    taken_at  timestamptz    not null
);
create table turnover_scale (
    period date           not null references turnover_total on delete cascade,
    amount numeric(13, 2) not null,
    share  numeric(4, 1)  not null,
    rank   numeric(4, 1)  not null,
    primary key (period, amount)
);
alter table grade_run drop column customers, drop column turnover;
