-- desk: where people's cursors are in drafts that are open on several nodes, as their editors' scripts tell it (Base64), until its time is over
create table draft_cursor (
  connection text   not null primary key,
  draft      text   not null,
  node       text   not null,
  content    text   not null,
  until      bigint not null
);
create index draft_cursor_draft on draft_cursor (draft);
