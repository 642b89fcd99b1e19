-- What failed for good is looked for on each view of the operations page; there are few of them among many timers.
create index kedang_job_failed on act_ru_job (id_) where retries_ = 0;
