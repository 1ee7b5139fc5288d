-- staff: codes of an authenticator app; the secret is sealed with the key file of the data folder
create table account_codes (
  account   text   not null primary key references account (id),
  sealed    text   not null,
  confirmed bigint,
  last_step bigint not null
);

-- staff: recovery codes, by digest; used up one by one
create table recovery_code (
  account text not null references account (id),
  digest  text not null,
  primary key (account, digest)
);

-- staff: those who gave the right password and owe a second factor, by the digest of the cookie's secret
create table half_sign_in (
  digest  text    not null primary key,
  account text    not null references account (id),
  begun   bigint  not null,
  tries   integer not null
);
create index half_sign_in_begun on half_sign_in (begun);
create index half_sign_in_account on half_sign_in (account);
