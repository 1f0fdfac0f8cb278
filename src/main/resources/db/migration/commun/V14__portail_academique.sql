-- Sign-in through the academy's portal (OpenID Connect). A session that it opened: SIMPLE, or FORT when a second factor was
-- shown there too.
alter table session_ouverte add column portail varchar(6) check (portail in ('SIMPLE', 'FORT'));

-- Who an account is for the portal: its issuer and the subject that it names. One account, one identity, and conversely.
create table identite_portail (
    -- Fingerprint of issuer and subject.
    empreinte   varchar(43) primary key,
    emetteur    varchar(500) not null,
    sujet       varchar(255) not null,
    compte_id   bigint not null unique references compte (id),
    liee_le     bigint not null,
    utilisee_le bigint
);

-- What a browser was sent to the portal for, until it comes back, once. Fingerprints only: what proves that it is the same
-- browser is worked out of its cookie with a key that is outside the database.
create table demande_portail (
    etat       varchar(43) primary key,
    navigateur varchar(43) not null,
    objet      varchar(9) not null check (objet in ('CONNEXION', 'LIEN', 'PREUVE')),
    -- The session that asks, for somebody signed in.
    session_id bigint,
    retour     varchar(2000) not null,
    -- A form that arrived after its session, encrypted.
    saisie     varchar(30000),
    faite_le   bigint not null,
    expire_le  bigint not null
);
create index demande_portail_expire on demande_portail (expire_le);

-- What the portal calls a session of ours, so that each side ends that of the other; and its token, encrypted.
create table session_portail (
    session_id bigint primary key references session_ouverte (id) on delete cascade,
    identite   varchar(43) not null,
    sid        varchar(43),
    jeton      varchar(16000)
);
create index session_portail_identite on session_portail (identite);
create index session_portail_sid on session_portail (sid);
