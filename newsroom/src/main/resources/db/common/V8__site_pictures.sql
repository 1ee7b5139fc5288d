-- site: which stories show a picture, or showed it
create table site_picture (
  digest text not null,
  story  text not null,
  primary key (digest, story)
);
