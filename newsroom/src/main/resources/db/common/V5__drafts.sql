-- desk: the working copies of stories' next takes; what lists show is as the last reading has it
create table draft (
  id             text    not null primary key,
  story          text    not null,
  opened_on      integer not null,
  original       text,
  original_take  integer,
  replaces       text,
  opened_by      text    not null,
  opened_name    text    not null,
  opened_at      bigint  not null,
  language       text    not null,
  section        text    not null,
  slug           text    not null,
  headline       text    not null,
  urgency        integer not null,
  words          integer not null,
  reading        text    not null,
  reading_digest text    not null,
  reading_seq    bigint  not null,
  reading_by     text    not null,
  reading_name   text    not null,
  reading_at     bigint  not null,
  updates        bigint  not null,
  update_bytes   bigint  not null,
  touched        bigint  not null,
  closed         bigint
);
create unique index draft_open on draft (story) where closed is null;
create index draft_story on draft (story, opened_at);
create index draft_edition on draft (original, language) where closed is null;
create index draft_touched on draft (touched) where closed is null;
create index draft_closed on draft (closed) where closed is not null;

-- desk: the life of a draft, from which its state is folded
create table draft_event (
  draft       text    not null references draft (id),
  number      integer not null,
  kind        text    not null,
  person      text    not null,
  person_name text    not null,
  at          bigint  not null,
  note        text,
  seq         bigint,
  take        integer,
  due         bigint,
  zone        text,
  primary key (draft, number)
);

-- desk: the text of a draft as somebody wanted it kept
create table draft_snapshot (
  draft       text    not null references draft (id),
  number      integer not null,
  person      text    not null,
  person_name text    not null,
  at          bigint  not null,
  reason      text    not null,
  seq         bigint  not null,
  words       integer not null,
  digest      text    not null,
  reading     text    not null,
  primary key (draft, number)
);

-- desk: what is to be released at its time
create table draft_schedule (
  draft       text    not null primary key references draft (id),
  due         bigint  not null,
  zone        text    not null,
  act         text    not null,
  note        text,
  minor       integer not null,
  urgency     integer,
  seq         bigint  not null,
  digest      text    not null,
  person      text    not null,
  person_name text    not null
);
create index draft_schedule_due on draft_schedule (due);

-- desk: takes of originals that an edition need not follow, and why
create table edition_dismissal (
  edition       text    not null,
  original_take integer not null,
  person        text    not null,
  person_name   text    not null,
  at            bigint  not null,
  reason        text    not null,
  primary key (edition, original_take)
);

-- desk: who has which draft open on which node, until its time is over
create table draft_presence (
  draft       text   not null,
  node        text   not null,
  person      text   not null,
  person_name text   not null,
  until       bigint not null,
  primary key (draft, node, person)
);

-- desk: the places that datelines named, for those who write the next
create table dateline_place (
  language text   not null,
  place    text   not null,
  uses     bigint not null,
  last     bigint not null,
  primary key (language, place)
);
