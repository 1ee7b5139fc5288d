-- intake: where copy comes from, and how its pick-up stands; a secret is sealed or a digest, never the secret itself
create table intake_source (
  id          text    not null primary key,
  name        text    not null,
  provider    text    not null,
  way         text    not null,
  place       text    not null,
  login       text    not null,
  secret      text    not null,
  peer        text    not null,
  format      text,
  charset     text,
  zone        text    not null,
  language    text,
  rules       text    not null,
  every       integer not null,
  paused      integer not null,
  made        bigint  not null,
  memory      text    not null,
  tried       bigint,
  good        bigint,
  failures    integer not null,
  failure     text,
  next_try    bigint  not null,
  lease_by    text,
  lease_until bigint  not null
);

-- intake: an item that came in, as its version that holds has it; named by its provider and its guid's digest
create table incoming_item (
  id            text    not null primary key,
  provider      text    not null,
  guid_digest   text    not null,
  guid          text    not null,
  source        text    not null,
  standing      text    not null,
  decided       integer not null,
  holding       integer not null,
  versions      integer not null,
  first         bigint  not null,
  moved         bigint  not null,
  heard         bigint  not null,
  version       bigint,
  created       bigint,
  kind          text    not null,
  status        text    not null,
  embargoed     integer not null,
  embargo_until bigint,
  urgency       integer not null,
  section       text    not null,
  language      text    not null,
  headline      text    not null,
  slug          text    not null,
  folded        text    not null,
  replaced_by   text,
  wants_draft   integer not null,
  unique (provider, guid_digest)
);
create index incoming_moved on incoming_item (moved desc);
create index incoming_heard on incoming_item (heard);
create index incoming_wanting on incoming_item (first) where wants_draft = 1;

-- intake: every version of an item that came, in the order in which they came
create table incoming_version (
  item     text    not null references incoming_item (id),
  number   integer not null,
  source   text    not null,
  name     text    not null,
  received bigint  not null,
  version  bigint,
  created  bigint,
  kind     text    not null,
  status   text    not null,
  headline text    not null,
  digest   text    not null,
  reading  text    not null,
  notes    text    not null,
  primary key (item, number),
  unique (item, digest)
);

-- intake: items of which another said that it takes their place, whether they came before it, after it or never
create table incoming_replaced (
  provider    text   not null,
  guid_digest text   not null,
  item        text   not null,
  at          bigint not null,
  primary key (provider, guid_digest)
);

-- intake: what drafts and stories were made of which version of an item, and up to which version somebody has seen to it
create table incoming_use (
  item        text    not null references incoming_item (id),
  draft       text    not null,
  story       text    not null,
  number      integer not null,
  seen        integer not null,
  seen_other  text    not null,
  person      text    not null,
  person_name text    not null,
  at          bigint  not null,
  primary key (item, draft)
);
create index incoming_use_story on incoming_use (story);
