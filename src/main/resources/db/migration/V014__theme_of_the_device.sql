-- "As the device is set" can be chosen too, over what a browser remembers.
alter table employee drop constraint employee_theme_check;
alter table employee add constraint employee_theme_check check (theme in ('light', 'dark', 'auto'));
