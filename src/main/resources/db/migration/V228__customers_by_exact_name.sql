-- Files and bank statements name customers as their own systems spell them: found by the whole name, in any width, case
-- and spacing, some hundred at a time.
create index card_exact_name on card (kedang_normal(name)) where name <> '';
