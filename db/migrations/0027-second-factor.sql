-- Codes of an authenticator app, passkeys, and an end to the library's own counting of attempts (ADR 0012).
alter table auth."user" add column "twoFactorEnabled" boolean default false;

create table auth."twoFactor" (
  "id"                      uuid default gen_random_uuid() not null primary key,
  "secret"                  text not null,   -- encrypted with the secret of the installation
  "backupCodes"             text not null,   -- likewise
  "userId"                  uuid not null references auth."user" ("id") on delete cascade,
  "verified"                boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil"             timestamptz
);
create unique index second_factor_of_user on auth."twoFactor" ("userId");

create table auth."passkey" (
  "id"           uuid default gen_random_uuid() not null primary key,
  "name"         text,
  "publicKey"    text not null,
  "userId"       uuid not null references auth."user" ("id") on delete cascade,
  "credentialID" text not null unique,
  "counter"      integer not null,
  "deviceType"   text not null,
  "backedUp"     boolean not null,
  "transports"   text,
  "createdAt"    timestamptz,
  "aaguid"       text
);
create index passkey_of_user on auth."passkey" ("userId");

-- It counted by address alone, behind one of which a whole city may sit.
drop table auth."rateLimit";
