-- Public holidays and make-up working days of 2026, after the notice of the General Office of the State Council of
-- 4 November 2025 (国务院办公厅关于2026年部分节假日安排的通知). Later years are entered on the calendar's page.
insert into calendar_day (day, working, name)
select day::date, false, name
from (values
    ('2026-01-01', '2026-01-03', '元旦 New Year'),
    ('2026-02-15', '2026-02-23', '春节 Spring Festival'),
    ('2026-04-04', '2026-04-06', '清明节 Tomb-Sweeping Day'),
    ('2026-05-01', '2026-05-05', '劳动节 Labour Day'),
    ('2026-06-19', '2026-06-21', '端午节 Dragon Boat Festival'),
    ('2026-09-25', '2026-09-27', '中秋节 Mid-Autumn Festival'),
    ('2026-10-01', '2026-10-07', '国庆节 National Day')) as holiday (first, last, name),
    generate_series(first::date, last::date, interval '1 day') as day;

insert into calendar_day (day, working, name)
values ('2026-01-04', true, '元旦调休 New Year make-up day'),
       ('2026-02-14', true, '春节调休 Spring Festival make-up day'),
       ('2026-02-28', true, '春节调休 Spring Festival make-up day'),
       ('2026-05-09', true, '劳动节调休 Labour Day make-up day'),
       ('2026-09-20', true, '国庆节调休 National Day make-up day'),
       ('2026-10-10', true, '国庆节调休 National Day make-up day');
