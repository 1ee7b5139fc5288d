-- archive: the head of a story, renewed by each release
create table story (
  guid           text   not null primary key,
  short_id       text   not null unique,
  language       text   not null,
  slug           text   not null,
  section        text   not null,
  headline       text   not null,
  standfirst     text,
  urgency        integer not null,
  day            text   not null,
  takes          integer not null,
  marked_by      text   not null,
  first_known    bigint not null,
  moved          bigint not null,
  newest_logged  bigint not null,
  newest_index   bigint not null,
  withdrawn      bigint,
  original       text,
  original_take  integer
);
create index story_latest on story (language, moved desc, newest_index desc);
create index story_section on story (language, section, moved desc, newest_index desc);
create index story_day on story (language, day, first_known desc, newest_index desc);
create index story_slug on story (slug);
create index story_original on story (original, language, first_known);
create index story_first on story (first_known);
create index story_withdrawn on story (language, withdrawn desc) where withdrawn is not null;

-- archive: takes; never updated, never deleted
create table take (
  story      text    not null references story (guid),
  number     integer not null,
  kind       text    not null,
  minor      integer not null,
  language   text    not null,
  told       bigint,
  logged     bigint  not null,
  digest     text    not null,
  log_index  bigint  not null unique,
  primary key (story, number)
);
create index take_put_right on take (language, log_index desc) where kind in ('Corrected', 'Withdrawn');

-- archive: the public record of a take and the note for subscribers; only lawful erasure may remove a row
create table take_record (
  story        text    not null,
  number       integer not null,
  record       text    not null,
  editors_note text,
  primary key (story, number),
  foreign key (story, number) references take (story, number)
);

-- ledger: how long the log is, and why nothing may be appended if it is in doubt
create table log_head (
  id    integer not null primary key check (id = 1),
  size  bigint  not null,
  doubt text
);
insert into log_head (id, size) values (1, 0);

-- ledger: entries; never updated, never deleted
create table log_entry (
  log_index bigint not null primary key,
  entry     text   not null
);

-- ledger: full tiles, the seal's product
create table log_tile (
  level  integer not null,
  number bigint  not null,
  hashes text    not null,
  root   text    not null,
  primary key (level, number)
);

-- ledger: the names under which the log was signed
create table log_name (
  since  bigint not null,
  begun  bigint not null,
  origin text   not null primary key,
  vkey   text   not null
);

-- ledger: what was signed; never updated, never deleted
create table log_checkpoint (
  origin text   not null references log_name (origin),
  size   bigint not null,
  note   text   not null,
  signed bigint not null,
  primary key (origin, size)
);

-- follow: how far each follower has read
create table follower (
  name        text   not null,
  node        text   not null,
  position    bigint not null,
  lease_until bigint not null,
  lease_by    text,
  primary key (name, node)
);

-- site: every address a story ever had
create table story_address (
  path  text not null primary key,
  story text not null
);
create index story_address_story on story_address (story);

-- intake: texts of takes that were taken over, so that the same source makes nothing twice
create table imported_take (
  text_digest text    not null,
  story       text    not null,
  number      integer not null,
  primary key (text_digest, story, number)
);
