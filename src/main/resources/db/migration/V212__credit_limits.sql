-- Proposals to change a customer's credit limit, and how each was judged and decided.
create table credit_proposal (
    id              uuid           primary key,
    card_id         uuid           not null references ledger_account,
    origin          text           not null check (origin in ('RULE', 'PERSON', 'OVERRUN')),
    month           date           check (extract(day from month) = 1),
    rule            text,
    was             numeric(19, 2) not null check (was >= 0),
    proposed        numeric(19, 2) not null check (proposed >= 0),
    amount          numeric(19, 2) not null check (amount >= 0),
    reason          text           not null check (length(reason) <= 1000),
    state           text           not null check (state in ('PROPOSED', 'JUDGED', 'DISMISSED', 'APPROVED', 'REFUSED')),
    proposed_by     uuid,
    proposed_deputy uuid,
    proposed_at     timestamptz    not null,
    judged_by       uuid,
    judged_deputy   uuid,
    judged_at       timestamptz,
    judgement       text           check (length(judgement) <= 1000),
    decided_by      uuid,
    decided_deputy  uuid,
    decided_at      timestamptz,
    decision        text           check (length(decision) <= 1000),
    effective_on    date,
    constraint credit_proposal_origin check ((origin = 'RULE') = (month is not null)
        and (origin = 'RULE') = (rule is not null) and (origin = 'RULE') = (proposed_by is null)),
    constraint credit_proposal_judged check (state = 'PROPOSED' or judged_by is not null),
    constraint credit_proposal_decided check ((state in ('APPROVED', 'REFUSED')) = (decided_by is not null)),
    constraint credit_proposal_effective check ((state = 'APPROVED') = (effective_on is not null))
);
comment on column credit_proposal.month is 'of a rule, which proposes once in a month';
comment on column credit_proposal.amount is 'as finance would have it; decided as a whole';
create unique index credit_proposal_open on credit_proposal (card_id) where state in ('PROPOSED', 'JUDGED');
create unique index credit_proposal_month on credit_proposal (card_id, month) where month is not null;
create index credit_proposal_card on credit_proposal (card_id, proposed_at desc);
create index credit_proposal_at on credit_proposal (proposed_at desc, id desc);
create index credit_proposal_waiting on credit_proposal (proposed_at desc, id desc) where state in ('PROPOSED', 'JUDGED');
revoke delete, truncate on credit_proposal from ${app_role};

-- Limits as they were decided. Before the first of them counts the one that the account was opened with.
create table credit_limit (
    id             bigint         generated always as identity primary key,
    card_id        uuid           not null references ledger_account,
    amount         numeric(19, 2) not null check (amount >= 0),
    effective_on   date           not null,
    proposal       uuid           not null unique references credit_proposal,
    reason         text           not null,
    decided_by     uuid           not null,
    decided_deputy uuid,
    decided_at     timestamptz    not null
);
comment on column credit_limit.effective_on is 'the first day on which it counts; of two for one day the later decided';
create index credit_limit_card on credit_limit (card_id, effective_on desc, id desc);
revoke update, delete, truncate on credit_limit from ${app_role};

-- How far the month's walk through all customers has come.
create table credit_round (
    month   date        primary key check (extract(day from month) = 1),
    reached uuid,
    done_at timestamptz
);
revoke delete, truncate on credit_round from ${app_role};
