-- A person's own number at work, for colleagues who administer; E.164, as the person keeps it.
alter table employee add column phone text check (length(phone) <= 60);
