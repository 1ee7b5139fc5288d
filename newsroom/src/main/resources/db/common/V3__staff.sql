-- staff: who works here; a closed account stays, for the audit list names it
create table account (
  id       text   not null primary key,
  login    text   not null unique,
  name     text   not null,
  role     text   not null,
  password text,
  made     bigint not null,
  closed   bigint
);
create index account_role on account (role);

-- staff: one-time links, by the digest of their secret; without an account it makes the first one
create table account_link (
  digest  text   not null primary key,
  account text   references account (id),
  expires bigint not null
);
create index account_link_account on account_link (account);

-- staff: who is signed in, by the digest of the cookie's secret
create table desk_session (
  digest  text   not null primary key,
  id      text   not null unique,
  account text   not null references account (id),
  begun   bigint not null,
  seen    bigint not null,
  ends    bigint not null,
  address text   not null,
  device  text   not null
);
create index desk_session_account on desk_session (account, seen);
create index desk_session_ends on desk_session (ends);
create index desk_session_seen on desk_session (seen);

-- staff: devices on which somebody has signed in, by the digest of the cookie's secret
create table known_device (
  digest  text   not null,
  account text   not null references account (id),
  seen    bigint not null,
  primary key (digest, account)
);
create index known_device_account on known_device (account, seen);

-- staff: who did what, when and from where; never changed, never deleted
create table audit_entry (
  id       text   not null primary key,
  happened bigint not null,
  person   text,
  name     text   not null,
  address  text   not null,
  act      text   not null,
  subject  text   not null,
  detail   text   not null
);
create index audit_entry_happened on audit_entry (happened, id);
create index audit_entry_person on audit_entry (person, happened, id);
create index audit_entry_act on audit_entry (act, happened, id);
