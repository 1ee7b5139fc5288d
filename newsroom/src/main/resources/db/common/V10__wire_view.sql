-- archive: stories of all languages, the last released first
create index story_newest on story (newest_index desc);

-- archive: live editions, of which few are behind their original
create index story_edition on story (original, original_take) where original is not null and withdrawn is null;

-- desk: by what stories are found on the desk; the product of the follower desk-search
create table desk_story (
  story  text   not null primary key,
  newest bigint not null,
  byline text   not null,
  folded text   not null
);
create index desk_story_newest on desk_story (newest desc);

-- desk: filters of the wire view that people keep
create table desk_filter (
  id     text   not null primary key,
  person text   not null,
  name   text   not null,
  query  text   not null,
  made   bigint not null,
  unique (person, name)
);
