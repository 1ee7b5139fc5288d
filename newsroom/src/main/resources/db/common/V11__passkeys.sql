-- staff: passkeys (WebAuthn), by the id of the credential; the key is public
create table passkey (
  id       text    not null primary key,
  account  text    not null references account (id),
  name     text    not null,
  public_key text  not null,
  counter  bigint  not null,
  verifies integer not null,
  eligible integer not null,
  added    bigint  not null,
  used     bigint
);
create index passkey_account on passkey (account, added);

-- staff: what authenticators were asked to sign and have not signed yet
create table passkey_challenge (
  challenge text   not null primary key,
  purpose   text   not null,
  whose     text   not null,
  network   text   not null,
  expires   bigint not null
);
create index passkey_challenge_network on passkey_challenge (network, expires);
create index passkey_challenge_expires on passkey_challenge (expires);
