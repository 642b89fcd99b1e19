-- Reviews that wait for the leader because the one manager left in the team is excluded.
create index work_item_excluded on work_item (candidate_group, excluded) where ended_at is null and assignee is null;
