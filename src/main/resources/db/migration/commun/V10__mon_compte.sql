-- How often something was done by somebody since a moment: throttling that every node shares.
create table debit (
    cle    varchar(100) primary key,
    depuis bigint not null,
    nombre integer not null
);

-- Image tests that were answered, right or wrong, until they expire: each is answered once. The answer is kept nowhere: it
-- is worked out of the test with a key that is outside the database.
create table defi_utilise (
    cle       varchar(43) primary key,
    expire_le bigint not null
);

-- Browsers from which an account was signed in to. Each has counters of its own, so that who does not have it cannot keep
-- the owner out.
create table appareil_connu (
    id               varchar(64) primary key,
    compte_id        bigint not null references compte (id),
    vu_le            bigint not null,
    echecs           integer not null,
    dernier_echec_le bigint,
    echecs_jour      integer not null,
    jour_echecs      date,
    suspendu_jusqua  bigint
);
create index appareil_compte on appareil_connu (compte_id);

-- Codes that open the choice of a new password, sent to a verified address or printed in a letter. Fingerprints only.
create table code_reinitialisation (
    id         bigint primary key,
    compte_id  bigint not null references compte (id),
    genre      varchar(8) not null check (genre in ('COURRIEL', 'LETTRE')),
    empreinte  varchar(43) not null,
    -- Fingerprint of the browser that asked; a letter is bound to none.
    navigateur varchar(43),
    cree_le    bigint not null,
    expire_le  bigint not null,
    essais     integer not null,
    emis_par   bigint references compte (id)
);
create index code_compte on code_reinitialisation (compte_id);
create index code_navigateur on code_reinitialisation (navigateur);

-- What people who cannot sign in ask of the desk.
create table demande_assistance (
    id            bigint primary key,
    reference     varchar(22) not null unique,
    recue_le      bigint not null,
    nom           varchar(100) not null,
    prenom        varchar(100) not null,
    identifiant   varchar(60),
    joindre       varchar(254) not null,
    etablissement varchar(150),
    texte         varchar(2000) not null,
    traitee_le    bigint,
    traitee_par   bigint references compte (id)
);
create index demande_recue on demande_assistance (traitee_le, recue_le);

insert into numerotation (nom, dernier) values ('code_reinitialisation', 0);
insert into numerotation (nom, dernier) values ('demande_assistance', 0);

-- The journal is a chain: each line bears a keyed fingerprint of itself and of the line before. Older lines have none.
alter table journal add column rang bigint;
alter table journal add column empreinte varchar(43);
create index journal_rang on journal (rang);
create index journal_evenement on journal (evenement, le);

-- Where the chain stands, and where it begins since the last purge, with its seal.
create table journal_chaine (
    id              integer primary key,
    rang            bigint not null,
    empreinte       varchar(43) not null,
    debut_rang      bigint not null,
    debut_empreinte varchar(43) not null,
    sceau           varchar(43)
);
insert into journal_chaine (id, rang, empreinte, debut_rang, debut_empreinte) values (1, 0, '-', 0, '-');

create index agent_naissance on agent (date_naissance);
