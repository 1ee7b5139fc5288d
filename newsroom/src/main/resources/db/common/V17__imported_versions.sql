-- intake: versions of items that were taken over as takes of stories, so that the same version makes nothing twice
create table imported_version (
  story       text    not null,
  take        integer not null,
  guid        text    not null,
  version     bigint,
  created     bigint,
  status      text    not null,
  text_digest text    not null
);
create index imported_version_story on imported_version (story);
