-- Reviews that wait for the leader because the one manager left in the team wrote on the card as someone's deputy.
create index work_item_excluded_deputies on work_item (candidate_group)
    where ended_at is null and assignee is null and excluded_deputies is not null;
