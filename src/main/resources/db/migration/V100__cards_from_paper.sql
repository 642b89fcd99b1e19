-- Cards that are photographed from paper: the salesperson photographs the pages, the manager signs the photo, the
-- clerk transcribes it.
alter table card add column origin text not null default 'TYPED' check (origin in ('TYPED', 'PAPER'));

-- The pages are documents with a place in an order. The order of a draft changes; a revision keeps its own.
alter table card_document add column page int check (page > 0);
grant update (page) on card_document to ${app_role};
alter table card_revision_document add column page int check (page > 0);

-- Which revision says in letters what the signed photo shows.
create table card_transcription (
    revision_id    uuid primary key references card_revision,
    card_id        uuid        not null references card,
    photo_id       uuid        not null references card_revision,
    transcribed_by uuid        not null references employee,
    transcribed_at timestamptz not null,
    check (revision_id <> photo_id)
);
create index card_transcription_card on card_transcription (card_id);
revoke update, delete, truncate on card_transcription from ${app_role};

-- A transcription is of a photo that was signed, of the same card, and carries exactly its pages. The search path is
-- fixed so that no temporary table takes the place of a real one.
create function transcribe_what_was_signed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from card_signature s join card_revision r on r.id = s.revision_id
                   where s.revision_id = new.photo_id and r.card_id = new.card_id)
        or not exists (select from card_revision where id = new.revision_id and card_id = new.card_id)
        or not exists (select from card_revision_document where revision_id = new.photo_id and page is not null)
        or exists (
            (select document_id, sha256, page from card_revision_document
             where revision_id = new.photo_id and page is not null
             except
             select document_id, sha256, page from card_revision_document where revision_id = new.revision_id)
            union all
            (select document_id, sha256, page from card_revision_document
             where revision_id = new.revision_id and page is not null
             except
             select document_id, sha256, page from card_revision_document where revision_id = new.photo_id)) then
        raise exception 'revision % does not transcribe a signed photo', new.revision_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger card_transcription_fits before insert on card_transcription
    for each row execute function transcribe_what_was_signed();
