-- Category lists that a company configures. A code is never deleted: cards refer to it; it is retired.
create table catalogue_list (
    list    text   primary key,
    -- grows with every change of the list: tells every node when to read it again
    version bigint not null default 1
);

create table catalogue_code (
    list    text    not null references catalogue_list,
    code    text    not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$'),
    sort    integer not null,
    active  boolean not null,
    version integer not null default 1,
    primary key (list, code)
);

create table catalogue_label (
    list     text not null,
    code     text not null,
    language text not null check (language in ('zh', 'en', 'es', 'ko')),
    label    text not null check (length(label) between 1 and 60),
    primary key (list, code, language),
    foreign key (list, code) references catalogue_code
);
-- Two entries of one name could not be told apart in a form.
create unique index catalogue_label_once on catalogue_label (list, language, kedang_normal(label));

revoke delete, truncate on catalogue_list, catalogue_code from ${app_role};
