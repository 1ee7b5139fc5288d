-- desk: what was typed into drafts, in the order in which it was kept; a message is never kept twice
create table draft_update (
  draft   text   not null references draft (id),
  seq     bigint not null,
  message text   not null unique,
  person  text   not null,
  at      bigint not null,
  content bytea not null,
  primary key (draft, seq)
);
