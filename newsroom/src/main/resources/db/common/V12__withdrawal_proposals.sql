-- desk: withdrawals that one editor proposed and no other has confirmed yet
create table withdrawal_proposal (
  story       text    not null primary key,
  opened_on   integer not null,
  reason      text    not null,
  person      text    not null,
  person_name text    not null,
  at          bigint  not null
);
