-- How many cards are at each step and how many of them are late, of some teams or of all: counted from the index alone.
create index work_item_team_step on work_item (team, process_key, step, due_at) where ended_at is null;
