-- What people are told: the bell reads it. No text is stored, only what it is made of, so that it is always in the
-- reader's language and never tells more of a card than the reader may see today.
create table notice (
    id         bigint generated always as identity primary key,
    person     uuid        not null,
    kind       text        not null,
    card       uuid        not null,
    args       jsonb       not null default '{}',
    created_at timestamptz not null,
    seen_at    timestamptz
);
comment on column notice.args is 'ids, names of steps and times; never a secret and never what a card says';

-- The bell counts, and the page lists, what is new before what was seen.
create index notice_unseen on notice (person, id) where seen_at is null;
create index notice_seen on notice (person, id) where seen_at is not null;
-- Old ones that were seen are forgotten.
create index notice_seen_at on notice (seen_at) where seen_at is not null;

-- How a person wants to be written to about a topic; without a row, as the topic says by itself.
create table notice_choice (
    person uuid not null,
    topic  text not null,
    mail   text not null check (mail in ('AT_ONCE', 'DAILY', 'NEVER')),
    primary key (person, topic)
);

-- Mails to be sent, written in the transaction of what they tell of. The text is made when it is sent.
create table mail (
    id          bigint generated always as identity primary key,
    person      uuid        not null,
    notice      bigint references notice on delete cascade,
    day         date,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'NEEDLESS')),
    attempts    integer     not null default 0,
    next_try_at timestamptz not null,
    cause       text,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    check ((notice is null) <> (day is null)),
    check ((state = 'WAITING') = (ended_at is null))
);
comment on column mail.notice is 'what one mail tells of; empty for the daily mail';
comment on column mail.day is 'of the daily mail';
create unique index mail_day on mail (person, day) where day is not null;
create index mail_notice on mail (notice) where notice is not null;
create index mail_waiting on mail (next_try_at, id) where state = 'WAITING';
create index mail_failed on mail (id) where state = 'FAILED';
create index mail_ended on mail (ended_at) where state in ('SENT', 'NEEDLESS');
