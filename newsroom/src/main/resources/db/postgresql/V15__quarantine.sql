-- intake: what came in and could not be read, until somebody lets it be read again or discards it
create table quarantine (
  id       text    not null primary key,
  source   text    not null,
  name     text    not null,
  received bigint  not null,
  place    text    not null,
  reason   text    not null,
  faults   integer not null,
  digest   text    not null,
  size     integer not null,
  content  bytea not null,
  unique (source, digest)
);
create index quarantine_received on quarantine (source, received);
