-- The work list's own picture of the engine's user tasks, written in the engine's transaction. Ended rows stay:
-- they are the log of steps.
create table work_item (
    task_id             text        primary key,
    process_instance_id text        not null,
    process_key         text        not null,
    step                text        not null,
    form_key            text        not null,
    subject             uuid        not null,
    title               text        not null,
    title_grams         text[]      not null,
    team                uuid        not null,
    candidate_group     text,
    excluded            uuid,
    assignee            uuid,
    created_at          timestamptz not null,
    due_at              timestamptz not null default 'infinity',
    claimed_at          timestamptz,
    ended_at            timestamptz,
    ended_by            uuid,
    outcome             text check (outcome in ('DONE', 'CANCELLED')),
    check ((ended_at is null) = (outcome is null))
);
comment on column work_item.excluded is 'the person who may not do it although in the candidate group (four eyes)';
comment on column work_item.due_at is 'infinity when there is no due date, so that it sorts last';

-- "For me": what one person has in hand.
create index work_item_assignee_due on work_item (assignee, due_at, task_id) where ended_at is null;

-- "My groups": free tasks of a group, in each order of the list.
create index work_item_group_due on work_item (candidate_group, due_at, task_id) where ended_at is null and assignee is null;
create index work_item_group_created on work_item (candidate_group, created_at, task_id) where ended_at is null and assignee is null;
create index work_item_group_title on work_item (candidate_group, title, task_id) where ended_at is null and assignee is null;

-- "My team": all open tasks of a team.
create index work_item_team_due on work_item (team, due_at, task_id) where ended_at is null;
create index work_item_team_created on work_item (team, created_at, task_id) where ended_at is null;
create index work_item_team_title on work_item (team, title, task_id) where ended_at is null;

-- All open tasks, for who oversees every team.
create index work_item_due on work_item (due_at, task_id) where ended_at is null;
create index work_item_created on work_item (created_at, task_id) where ended_at is null;
create index work_item_title on work_item (title, task_id) where ended_at is null;

-- Two characters of a name.
create index work_item_title_grams on work_item using gin (title_grams) where ended_at is null;

-- The steps of one card.
create index work_item_subject on work_item (subject, created_at);
create index work_item_instance on work_item (process_instance_id) where ended_at is null;

revoke delete, truncate on work_item from ${app_role};
