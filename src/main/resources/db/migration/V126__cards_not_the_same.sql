-- Pairs of cards that the clerk has found to be two customers, by what made them look like one: not asked again.
create table card_not_same (
    one        uuid        not null references card,
    other      uuid        not null references card,
    alike_by   text        not null,
    reason     text        not null,
    decided_by uuid        not null references employee,
    decided_at timestamptz not null,
    primary key (one, other, alike_by),
    check (one < other)
);
create index card_not_same_other on card_not_same (other);
revoke update, delete, truncate on card_not_same from ${app_role};

-- Whom a person has asked about within the last hour: only what tells questions apart, by a keyed hash.
create table likeness_question (
    person   uuid        not null,
    question bytea       not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (person, question)
);
