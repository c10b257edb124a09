-- A demonstration: which council was invented, so that a later start can go on telling it. Empty where the record is real.

create table invented (
    only_one boolean primary key default true check (only_one),
    scenario text not null,
    seed bigint not null,
    opens_on date not null,      -- the day on which its front door opens
    told_until timestamptz not null  -- what was recorded by then has been told
);
