-- A consolidated report holds the numbers of others: only the organs' own are counted.
create or replace view numbers as
  select * from 'out/data.parquet' where scope is distinct from 'consolidated';

-- 各年新收申请多少件？ How many requests came in each year?
select year, sum(value)::bigint as received
from numbers
where path = '/requests/received/total'
group by year
order by year;

-- 各单位办结的申请中，予以公开和部分公开的占百分之几？ What share was granted, wholly or in part?
select
  organ,
  round(
    100 * sum(value) filter (path in ('/requests/outcomes/granted/total', '/requests/outcomes/partiallyGranted/total'))
      / sum(value) filter (path = '/requests/outcomes/total/total'),
    1
  ) as percent
from numbers
group by organ
order by percent desc;

-- 2023 年比上年新收增加多少？ How much did requests grow in 2023?
select organ, before::bigint as before, value::bigint as received, round(100 * (value - before) / before, 1) as percent
from (
  select organ, year, value, lag(value) over (partition by organ order by year) as before
  from numbers
  where path = '/requests/received/total'
)
where year = 2023
order by percent desc;

-- 哪里的“上年结转”与上一年的“结转下年度”不符？ Where does what was carried over differ from what had been carried forward?
select now.organ, now.year, before.value::bigint as forward, now.value::bigint as over
from numbers as now
join numbers as before on before.organ = now.organ and before.year = now.year - 1
where now.path = '/requests/carriedOver/total'
  and before.path = '/requests/carriedForward/total'
  and now.value <> before.value;

-- 各年收费多少万元，几个单位没填？ What was charged, and how many left it blank? (Money is added as decimals, to the cent.)
select year, sum(value::decimal(24, 6))::decimal(24, 2) as amount, count(*) filter (value is null) as blank
from numbers
where path = '/proactiveDisclosure/fees/amount'
group by year
order by year;

-- 哪些数字没有填？ Which numbers are blank?
select organ, year, label from numbers where value is null order by all;
