-- media: pictures; the bytes lie on the shelf, under the digest
create table picture (
  digest      text    not null primary key,
  came_as     text    not null unique,
  media_type  text    not null,
  width       integer not null,
  height      integer not null,
  bytes       bigint  not null,
  caption     text,
  credit      text,
  copyright   text,
  taken       text,
  focal_x     integer not null,
  focal_y     integer not null,
  uploaded_by text    not null,
  uploaded_at bigint  not null,
  filename    text    not null
);
create index picture_newest on picture (uploaded_at desc, digest);
