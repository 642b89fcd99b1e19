-- Fingerprints of the keys with which values in this database were sealed: the start refuses a keyset that lacks one.
create table secrecy_key (
    fingerprint text        primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    created_at  timestamptz not null default clock_timestamp()
);
revoke update, delete, truncate on secrecy_key from ${app_role};
