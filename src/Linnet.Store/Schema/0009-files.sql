-- Files that lie beside entries: letters, reports, photographs. Each once, by what is in it, however many records it belongs to; which
-- record that is, the entry says. Added to and never changed.

create table files (
    fingerprint text  primary key,                 -- SHA-256 of the bytes
    format      text  not null,                    -- by content: pdf, docx, png
    bytes       bytea not null,
    length      int   not null generated always as (octet_length(bytes)) stored,
    words       text                               -- what can be read in it; null where nothing can
);

-- They are packed already: another try would cost time and save nothing.
alter table files alter column bytes set storage external;
